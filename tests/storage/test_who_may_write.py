"""One program writes to a library; where nobody can, a sentence says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import LibraryInUse, LibraryUnwritable, SaveFailed
from desktop_app.storage.folder import is_not_begun
from desktop_app.storage.library import Library


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


def test_a_lock_ends_with_its_library(places: Places) -> None:
    Library(places).close()
    library = Library(places)
    del library
    Library(places).close()


def test_a_folder_that_was_chosen_is_missed_when_what_it_lies_in_is_gone(tmp_path: Path) -> None:
    stick = Places.under(tmp_path, tmp_path / "stick" / "library")
    with pytest.raises(LibraryUnwritable, match="Plug it in"):
        Library(stick)
    assert not (tmp_path / "stick").exists()
    (tmp_path / "stick").mkdir()
    Library(stick).close()
    assert not is_not_begun(stick)


def test_the_usual_folder_is_made_with_all_it_lies_in(tmp_path: Path) -> None:
    usual = Places.under(tmp_path / "home" / "share")
    assert is_not_begun(usual)
    Library(usual).close()
    assert not is_not_begun(usual)
