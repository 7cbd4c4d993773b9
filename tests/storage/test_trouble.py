"""A file that cannot be opened here stays as it is, and is listed as far as it is known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import ChangedElsewhere, ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.library import Library


def test_a_swapped_file_is_damaged(library: Library, places: Places, northgate: Conversation) -> None:
    library.save(northgate)
    (places.library / "northgate.json").rename(places.library / "other.json")
    with pytest.raises(ConversationDamaged):
        library.open("other")


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
    file = places.library / "northgate.json"
    newer = file.read_bytes().replace(b'"schema":1', b'"schema":2')
    file.write_bytes(newer)
    (entry,) = library.entries()
    assert (entry.name, entry.trouble) == ("northgate", "newer")
    with pytest.raises(MadeByNewerVersion):
        library.open("northgate")
    with pytest.raises(ChangedElsewhere):
        library.save(northgate)
    assert file.read_bytes() == newer


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
