"""What an interrupted save has left: whole, it is kept as an earlier version; half, it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage import versions
from desktop_app.storage.library import Library

LEFT = ".plainspoken-0123456789abcdef.tmp"


@pytest.fixture
def left(places: Places, northgate: Conversation) -> Path:
    """Another program's version, taken out of the library just as the power failed."""
    with Library(places) as library:
        library.save(northgate)
    left = places.library / LEFT
    left.write_bytes((places.library / "northgate.json").read_bytes().replace(b"Dana", b"Dina"))
    return left


def people(places: Places) -> list[str]:
    with Library(places) as library:
        return [library._versions.read(version).person for version in library.versions("northgate")]


def test_half_a_file_goes_and_someone_elses_stays(places: Places) -> None:
    places.library.mkdir(parents=True)
    (places.library / LEFT).write_bytes(b"half")
    (places.library / ".plainspoken-notes.tmp").write_bytes(b"someone else's")
    with Library(places):
        assert [each.name for each in places.library.iterdir()] == [".plainspoken-notes.tmp"]


def test_a_whole_one_is_kept_as_an_earlier_version(places: Places, left: Path) -> None:
    assert people(places) == ["Dina Okafor"]
    assert not left.exists()


def test_one_left_in_the_trash_is_kept_too(places: Places, left: Path) -> None:
    (places.library / "trash").mkdir()
    left.rename(places.library / "trash" / LEFT)
    assert people(places) == ["Dina Okafor"]
    assert list((places.library / "trash").iterdir()) == []


def test_one_that_cannot_be_kept_stays_where_it_is(
    places: Places, left: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(versions, "_link_or_copy", refuse)
    assert people(places) == []
    assert left.exists()
    assert "no room" in caplog.text


def test_one_of_a_newer_version_stays_where_it_is(places: Places, left: Path) -> None:
    left.write_bytes(left.read_bytes().replace(b'"schema":1', b'"schema":99'))
    assert people(places) == []
    assert left.exists()


def test_what_is_forgotten_is_not_kept_by_the_next_start(places: Places, left: Path) -> None:
    with Library(places) as library:
        library.forget("northgate")
    assert people(places) == []
