"""What another program did to a file is never written over."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import ChangedElsewhere
from desktop_app.storage.library import Library


def test_a_file_changed_elsewhere_is_never_written_over(
    library: Library, places: Places, northgate: Conversation
) -> None:
    mine = library.save(northgate)
    file = places.library / "northgate.json"
    theirs = file.read_bytes().replace(b"Dana", b"Dina")
    file.write_bytes(theirs)
    with pytest.raises(ChangedElsewhere) as refused:
        library.save(mine)
    assert refused.value.id == "northgate"
    assert file.read_bytes() == theirs
    beside = library.save_beside(mine, "northgate-mine")
    assert (beside.id, beside.person, beside.revision) == ("northgate-mine", "Dana Okafor", 1)
    assert {entry.person for entry in library.entries()} == {"Dana Okafor", "Dina Okafor"}


def test_opening_it_again_takes_the_other_text_as_known(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(northgate)
    file = places.library / "northgate.json"
    file.write_bytes(file.read_bytes().replace(b"Dana", b"Dina"))
    assert library.save(library.open("northgate")).person == "Dina Okafor"


@pytest.mark.parametrize("theirs", [b"", b"{", b'{"conversation": {"1": {}}, "more": {}}'])
def test_a_file_damaged_underneath_is_kept(
    library: Library, places: Places, northgate: Conversation, theirs: bytes
) -> None:
    saved = library.save(northgate)
    (places.library / "northgate.json").write_bytes(theirs)
    with pytest.raises(ChangedElsewhere):
        library.save(saved)
    assert (places.library / "northgate.json").read_bytes() == theirs


def test_a_file_far_too_large_underneath_is_kept(
    library: Library, northgate: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = library.save(northgate)
    monkeypatch.setattr("desktop_app.storage.reading.LARGEST", 10)
    with pytest.raises(ChangedElsewhere):
        library.save(saved)


def test_a_file_never_opened_here_is_not_written_over(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        library.save(northgate)
    with Library(places) as library, pytest.raises(ChangedElsewhere):
        library.save(northgate)


def test_a_file_removed_underneath_is_written_anew(library: Library, places: Places, northgate: Conversation) -> None:
    saved = library.save(northgate)
    (places.library / "northgate.json").unlink()
    assert library.open(library.save(saved).id).revision == 2


def copy_of(places: Places, name: str, **changed: Any) -> bytes:
    data = (places.library / "northgate.json").read_bytes()
    for old, new in changed.items():
        data = data.replace(old.encode(), new.encode())
    (places.library / name).write_bytes(data)
    return data


def test_a_conflicted_copy_is_listed_and_opened_beside(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(northgate)
    theirs = copy_of(places, "northgate (Danas – conflicted copy).json", Dana="Dina")
    copy = next(entry for entry in library.entries() if entry.person == "Dina Okafor")
    assert copy.id.startswith("copy-")
    saved = library.save(library.open(copy.id))
    assert (saved.id, saved.person) == (copy.id, "Dina Okafor")
    assert {each.name for each in places.library.iterdir()} == {f"{copy.id}.json", "northgate.json"}
    assert [version.path.read_bytes() for version in library.versions(copy.id)] == [theirs]
    assert len(library.entries()) == 2


def test_a_conflicted_copy_can_be_thrown_away_and_taken_back(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(northgate)
    copy_of(places, "northgate.sync-conflict-20260320-101010-ABCDEFG.json", Dana="Dina")
    copy = next(entry.id for entry in library.entries() if entry.id != "northgate")
    library.discard(copy)
    assert [entry.id for entry in library.entries()] == ["northgate"]
    library.restore(copy)
    assert library.open(copy).person == "Dina Okafor"
