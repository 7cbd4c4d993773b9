"""What a leader's library does, on a real disk."""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage import (
    ChangedElsewhere,
    ConversationDamaged,
    Library,
    LibraryInUse,
    LibraryUnwritable,
    MadeByNewerVersion,
    NoSuchConversation,
    SaveFailed,
)


def test_a_saved_conversation_is_there_the_next_day(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        saved = library.save(northgate)
    with Library(places) as library:
        assert library.open("northgate") == saved == replace(northgate, revision=1)


def test_each_save_is_one_revision(library: Library, northgate: Conversation) -> None:
    assert library.save(library.save(northgate)).revision == 2
    assert library.open("northgate").revision == 2


def test_everything_is_for_its_owner_alone(library: Library, places: Places, northgate: Conversation) -> None:
    library.save(library.save(northgate))
    library.discard("northgate")
    for folder, _, files in os.walk(places.library.parent):
        if Path(folder) != places.library.parent:
            assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700
        for file in files:
            assert stat.S_IMODE((Path(folder) / file).stat().st_mode) == 0o600


def test_a_folder_that_was_there_before_keeps_its_rights(places: Places) -> None:
    places.library.mkdir(mode=0o755)
    with Library(places):
        assert stat.S_IMODE(places.library.stat().st_mode) == 0o755


def test_what_an_interrupted_save_left_is_swept_and_nothing_else(places: Places) -> None:
    places.library.mkdir(parents=True)
    (places.library / ".plainspoken-0123456789abcdef.tmp").write_bytes(b"half")
    (places.library / ".plainspoken-notes.tmp").write_bytes(b"someone else's")
    with Library(places):
        assert [each.name for each in places.library.iterdir()] == [".plainspoken-notes.tmp"]


@pytest.mark.parametrize("missing", ["northgate", "../northgate", "", "a" * 300])
def test_a_conversation_that_is_not_there_is_named(library: Library, missing: str) -> None:
    for act in (library.open, library.discard, library.restore):
        with pytest.raises(NoSuchConversation) as named:
            act(missing)
        assert named.value.id == missing


def test_a_name_that_tries_to_escape_reaches_no_file(library: Library, places: Places, northgate: Conversation) -> None:
    outside = places.library.parent / "secret.json"
    outside.write_bytes(b"{}")
    for act in (library.open, library.discard, library.restore, library.forget):
        with pytest.raises(NoSuchConversation):
            act("../secret")
    with pytest.raises(NoSuchConversation):
        library.save(replace(northgate, id="../secret"))
    assert outside.read_bytes() == b"{}"
    assert library.versions("../secret") == ()


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


def test_a_swapped_file_is_damaged(library: Library, places: Places, northgate: Conversation) -> None:
    library.save(northgate)
    (places.library / "northgate.json").rename(places.library / "other.json")
    with pytest.raises(ConversationDamaged):
        library.open("other")


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


def test_one_program_writes_and_another_may_read(library: Library, places: Places, northgate: Conversation) -> None:
    saved = library.save(northgate)
    with pytest.raises(LibraryInUse):
        Library(places)
    with Library(places, read_only=True) as reader:
        assert reader.open("northgate") == saved
        assert [entry.id for entry in reader.entries()] == ["northgate"]
        for act in (reader.discard, reader.restore, reader.forget):
            with pytest.raises(SaveFailed, match="reading"):
                act("northgate")
        with pytest.raises(SaveFailed, match="reading"):
            reader.save(saved)


def test_reading_where_nothing_is_gets_a_sentence(places: Places) -> None:
    with pytest.raises(LibraryUnwritable, match="no library"):
        Library(places, read_only=True)


@pytest.mark.parametrize("taken", ["library", "state"])
def test_a_file_in_the_place_of_a_folder_gets_a_sentence(places: Places, taken: str) -> None:
    (places.library.parent / taken).write_bytes(b"")
    with pytest.raises(LibraryUnwritable) as refused:
        Library(places)
    assert refused.value.reason.endswith(".")


def test_a_library_pulled_out_gets_a_sentence(library: Library, places: Places, northgate: Conversation) -> None:
    saved = library.save(northgate)
    places.library.rename(places.library.with_name("elsewhere"))
    with pytest.raises(LibraryUnwritable, match="Plug it in"):
        library.entries()
    with pytest.raises(SaveFailed, match="Plug it in"):
        library.save(saved)
    places.library.with_name("elsewhere").rename(places.library)
    assert library.save(saved).revision == 2


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


def test_a_version_is_restored_as_a_copy(library: Library, northgate: Conversation) -> None:
    library.save(replace(library.save(northgate), title="Changed"))
    (version,) = library.versions("northgate")
    copy = library.restore_version(version)
    assert (copy.title, copy.revision) == ("Site 7 training", 1)
    assert copy.id != "northgate"
    assert {entry.name for entry in library.entries()} == {"Changed", "Site 7 training"}


def test_a_damaged_file_is_listed_by_its_newest_good_version(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(library.save(northgate))
    (places.library / "northgate.json").write_bytes(b"")
    (entry,) = library.entries()
    assert (entry.name, entry.trouble) == ("Site 7 training", "damaged")
    assert library.newest_good_version("northgate") == replace(northgate, revision=1)
    with pytest.raises(ConversationDamaged):
        library.open("northgate")


def test_a_file_of_a_newer_version_is_kept_as_it_is(library: Library, places: Places, northgate: Conversation) -> None:
    library.save(northgate)
    newer = copy_of(places, "northgate.json", **{'"schema":1': '"schema":2'})
    (entry,) = library.entries()
    assert (entry.name, entry.trouble) == ("northgate", "newer")
    with pytest.raises(MadeByNewerVersion):
        library.open("northgate")
    with pytest.raises(ChangedElsewhere):
        library.save(northgate)
    assert (places.library / "northgate.json").read_bytes() == newer


def test_an_unreadable_file_is_damaged_until_it_can_be_read(
    library: Library, places: Places, northgate: Conversation
) -> None:
    library.save(northgate)
    file = places.library / "northgate.json"
    file.rename(places.library / "aside")
    file.symlink_to(file)
    assert [entry.trouble for entry in library.entries()] == []
    file.unlink()
    (places.library / "aside").rename(file)
    assert [entry.trouble for entry in library.entries()] == [None]


def test_a_lock_ends_with_its_library(places: Places) -> None:
    Library(places).close()
    library = Library(places)
    del library
    Library(places).close()


def test_saving_and_listing_at_once_lose_nothing(library: Library, northgate: Conversation) -> None:
    """As the window does: one thread saves, another lists."""

    def save_many(name: str) -> None:
        for _ in range(20):
            saved.append(library.save(saved.pop() if saved else replace(northgate, id=name)))

    saved: list[Conversation] = []
    other = threading.Thread(target=save_many, args=["northgate"])
    other.start()
    while other.is_alive():
        assert len(library.entries()) <= 1
        library.search("Okafor")
    other.join()
    assert library.open("northgate").revision == 20
    assert [entry.id for entry in library.search("Okafor")] == ["northgate"]
