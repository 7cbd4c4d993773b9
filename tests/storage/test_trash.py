"""What is discarded can be taken back, until it is forgotten."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import ChangedElsewhere, NoSuchConversation, SaveFailed
from desktop_app.storage.library import Library


def test_a_discarded_conversation_can_be_restored(library: Library, northgate: Conversation) -> None:
    saved = library.save(northgate)
    library.discard("northgate")
    assert library.entries() == ()
    assert library.search("Okafor") == ()
    assert [entry.name for entry in library.discarded()] == ["Site 7 training"]
    with pytest.raises(NoSuchConversation):
        library.open("northgate")
    library.restore("northgate")
    assert library.open("northgate") == saved
    assert [entry.id for entry in library.search("Okafor")] == ["northgate"]
    assert library.discarded() == ()


def test_the_last_words_of_a_discarded_conversation_go_to_the_trash(library: Library, northgate: Conversation) -> None:
    saved = library.save(northgate)
    library.discard("northgate")
    library.save(replace(saved, title="One word more"))
    assert library.entries() == ()
    library.restore("northgate")
    assert library.open("northgate").title == "One word more"


def test_restoring_never_writes_over_one_of_the_same_id(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(northgate)
    library.discard("northgate")
    (places.library / "northgate.json").write_bytes(b"theirs")
    with pytest.raises(ChangedElsewhere):
        library.restore("northgate")
    library.discard("northgate")
    assert library.newest_good_version("northgate") == replace(northgate, revision=1)


def test_a_forgotten_conversation_is_nowhere(library: Library, places: Places, northgate: Conversation) -> None:
    saved = library.save(library.save(replace(northgate, title="Canary")))
    library.save(replace(saved, id="other", revision=0, title="Finch"))
    library.forget("northgate")
    everything = b"".join(path.read_bytes() for path in places.library.parent.rglob("*") if path.is_file())
    assert b"canary" not in everything.lower()
    assert b"Finch" in everything
    assert library.versions("northgate") == ()
    with pytest.raises(NoSuchConversation):
        library.save(saved)


def test_a_discarded_conversation_can_be_forgotten(library: Library, northgate: Conversation) -> None:
    library.save(northgate)
    library.discard("northgate")
    library.forget("northgate")
    assert library.discarded() == ()


def test_what_could_not_be_forgotten_can_be_restored_and_written_again(
    library: Library, northgate: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = library.save(northgate)
    library.discard("northgate")
    with monkeypatch.context() as busy:
        busy.setattr(Path, "unlink", _refuse)
        with pytest.raises(SaveFailed):
            library.forget("northgate")
    library.restore("northgate")
    assert library.save(replace(saved, title="Written again")).title == "Written again"
    assert library.open("northgate").title == "Written again"


def _refuse(path: Path, missing_ok: bool = False) -> None:
    raise OSError(errno.EBUSY, "busy")
