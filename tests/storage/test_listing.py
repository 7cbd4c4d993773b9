"""A save is listed by whoever asks next; what is lost with the program is read from its file."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.library import Library


def test_what_was_saved_is_listed_and_found_at_once(library: Library, northgate: Conversation) -> None:
    library.save(northgate)
    assert [entry.id for entry in library.known_entries()] == ["northgate"]
    library.save(replace(northgate, title="Later", revision=1))
    assert [entry.name for entry in library.search("later")] == ["Later"]


def test_what_was_saved_last_is_listed_at_the_next_start(places: Places, northgate: Conversation) -> None:
    with Library(places) as library:
        library.save(northgate)
    with Library(places) as library:
        assert [entry.id for entry in library.known_entries()] == ["northgate"]


def test_what_a_killed_program_saved_is_listed_after_a_look(places: Places, northgate: Conversation) -> None:
    killed = Library(places)
    killed.save(northgate)
    killed._lock.release()
    with Library(places) as library:
        assert library.known_entries() == ()
        assert [entry.id for entry in library.entries()] == ["northgate"]


def test_what_was_discarded_before_anyone_asked_is_not_listed(library: Library, northgate: Conversation) -> None:
    library.save(northgate)
    library.discard("northgate")
    assert library.known_entries() == ()
    assert library.search("Okafor") == ()
