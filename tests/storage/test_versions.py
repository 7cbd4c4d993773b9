"""What a conversation was before: all of a day, then ever fewer, and the newest good one always."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.library import Library
from desktop_app.storage.versions import Version, superfluous

NOW = datetime.fromisoformat("2026-03-19T21:00:00+00:00")
Clock = Any


def save_every(hours: float, times: int, library: Library, clock: Clock, conversation: Conversation) -> Conversation:
    for _ in range(times):
        conversation = library.save(conversation)
        clock.turn(hours=hours)
    return conversation


def test_every_version_of_a_day_is_kept(library: Library, clock: Clock, northgate: Conversation) -> None:
    save_every(0.1, 200, library, clock, northgate)
    assert [version.revision for version in library.versions("northgate")] == list(range(199, 0, -1))


def test_older_versions_grow_fewer(library: Library, clock: Clock, northgate: Conversation) -> None:
    saved = save_every(0.25, 40, library, clock, northgate)
    clock.turn(days=2)
    saved = library.save(saved)
    assert len(library.versions("northgate")) == 11
    clock.turn(days=8)
    saved = library.save(saved)
    assert len(library.versions("northgate")) == 4
    clock.turn(days=100)
    library.save(saved)
    assert [version.revision for version in library.versions("northgate")] == [42, 41, 40]


def test_a_clock_going_back_loses_nothing(library: Library, clock: Clock, northgate: Conversation) -> None:
    saved = save_every(1, 5, library, clock, northgate)
    clock.turn(days=-4000)
    save_every(1, 5, library, clock, saved)
    assert [version.revision for version in library.versions("northgate")] == list(range(9, 0, -1))
    newest = library.newest_good_version("northgate")
    assert newest is not None
    assert newest.revision == 9


def test_the_newest_good_version_outlives_damaged_ones(library: Library, clock: Clock, northgate: Conversation) -> None:
    save_every(0.01, 4, library, clock, northgate)
    for version in library.versions("northgate")[:2]:
        version.path.write_bytes(b"")
    clock.turn(days=30)
    library._versions.thin("northgate")
    newest = library.newest_good_version("northgate")
    assert newest is not None
    assert newest.revision == 1


def test_there_is_no_good_version_of_what_was_saved_once(library: Library, northgate: Conversation) -> None:
    library.save(northgate)
    assert library.newest_good_version("northgate") is None


def test_a_version_is_a_second_name_where_it_can_be(library: Library, places: Places, northgate: Conversation) -> None:
    saved = library.save(northgate)
    before = (places.library / "northgate.json").stat().st_ino
    library.save(saved)
    assert library.versions("northgate")[0].path.stat().st_ino == before


@pytest.mark.parametrize("error", [OSError(18, "another disk"), PermissionError(1, "no links there")])
def test_a_version_is_a_copy_where_it_must_be(
    library: Library, northgate: Conversation, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    monkeypatch.setattr(os, "link", refusing(error))
    library.save(library.save(northgate))
    assert library.newest_good_version("northgate") == replace(northgate, revision=1)


def test_the_same_version_is_kept_once(library: Library, places: Places, northgate: Conversation) -> None:
    library.save(northgate)
    file = places.library / "northgate.json"
    for _ in range(2):
        library._keep("northgate", file)
    assert len(library.versions("northgate")) == 1


def test_a_save_goes_on_where_no_version_can_be_kept(
    library: Library, places: Places, northgate: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    places.versions.write_bytes(b"a file in its place")
    assert library.save(library.save(northgate)).revision == 2
    assert "could not be kept" in caplog.text
    assert "northgate" not in caplog.text.lower()


def refusing(error: OSError) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise error

    return refuse


@given(some.lists(some.floats(-50, 3000), max_size=60))
def test_a_thinned_history_spares_a_day_and_thins_no_further(hours: list[float]) -> None:
    versions = [
        Version("a", len(hours) - place, NOW - timedelta(hours=each), Path(str(place)))
        for place, each in enumerate(sorted(hours))
    ]
    fewer = superfluous(versions, NOW)
    left = [version for version in versions if version not in fewer]
    assert all(NOW - version.kept >= timedelta(hours=24) for version in fewer)
    assert superfluous(left, NOW) == []
    assert not versions or versions[0] in left
