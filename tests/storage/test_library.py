"""What a leader's library does, on a real disk."""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import ChangedElsewhere, NoSuchConversation
from desktop_app.storage.library import Library


def test_a_saved_conversation_is_there_the_next_day(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        saved = library.save(northgate)
    with Library(places) as library:
        assert library.open("northgate") == saved == replace(northgate, revision=1)


def test_looking_at_one_does_not_make_it_ours_to_write(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        saved = library.save(northgate)
    with Library(places) as library:
        assert library.read("northgate") == saved
        with pytest.raises(ChangedElsewhere):
            library.save(saved)


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
