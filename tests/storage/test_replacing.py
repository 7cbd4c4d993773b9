"""What another program writes in the very moment of a save has its name still, or is kept."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage import replacing
from desktop_app.storage.errors import ChangedElsewhere
from desktop_app.storage.exchange import exchange
from desktop_app.storage.library import Library
from desktop_app.storage.replacing import replace_known

OLD, OURS, THEIRS, LATER = b"old", b"ours", b"theirs", b"theirs once more"
Patch = pytest.MonkeyPatch


def exchanges_here(folder: Path) -> bool:
    one, other = folder / "one", folder / "other"
    one.write_bytes(b"1")
    other.write_bytes(b"2")
    is_exchanged = exchange(one, other)
    assert (one.read_bytes() == b"2") is is_exchanged
    one.unlink()
    other.unlink()
    return is_exchanged


@pytest.fixture
def path(tmp_path: Path) -> Path:
    if not exchanges_here(tmp_path):
        pytest.skip("names cannot be exchanged here")
    path = tmp_path / "a.json"
    path.write_bytes(OLD)
    return path


class Kept(list[bytes]):
    """What went, as a history keeps it; or fails to."""

    can_keep = True

    def keep(self, where: Path, data: bytes) -> bool:
        assert where.read_bytes() == data
        self.append(data)
        return self.can_keep


def written_by_another(path: Path, *texts: bytes) -> Callable[[Path, Path], bool]:
    """Puts one of the texts in place just before each exchange of names."""
    coming = iter(texts)

    def late(one: Path, other: Path) -> bool:
        if text := next(coming, None):
            beside = path.with_name("beside")
            beside.write_bytes(text)
            beside.replace(path)
        return exchange(one, other)

    return late


def names(path: Path) -> list[str]:
    return [each.name for each in path.parent.iterdir()]


def test_what_goes_is_kept_and_nothing_is_left_beside(path: Path) -> None:
    kept = Kept()
    replace_known(path, OURS, OLD, kept.keep)
    assert (path.read_bytes(), kept, names(path)) == (OURS, [OLD], ["a.json"])


def test_what_another_program_writes_in_that_moment_gets_its_name_back(path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setattr(replacing, "exchange", written_by_another(path, THEIRS))
    kept = Kept()
    with pytest.raises(ChangedElsewhere):
        replace_known(path, OURS, OLD, kept.keep)
    assert (path.read_bytes(), kept, names(path)) == (THEIRS, [], ["a.json"])


@pytest.mark.parametrize("can_keep", [True, False])
def test_of_two_that_are_written_in_that_moment_neither_is_lost(path: Path, monkeypatch: Patch, can_keep: bool) -> None:
    monkeypatch.setattr(replacing, "exchange", written_by_another(path, THEIRS, LATER))
    kept = Kept()
    kept.can_keep = can_keep
    with pytest.raises(ChangedElsewhere):
        replace_known(path, OURS, OLD, kept.keep)
    assert (path.read_bytes(), kept) == (LATER, [THEIRS])
    assert sorted(each.read_bytes() for each in path.parent.iterdir()) == [THEIRS, LATER][can_keep:]


def test_a_file_that_goes_in_that_moment_is_changed_elsewhere(path: Path, monkeypatch: Patch) -> None:
    def gone(one: Path, other: Path) -> bool:
        other.unlink()
        return exchange(one, other)

    monkeypatch.setattr(replacing, "exchange", gone)
    with pytest.raises(ChangedElsewhere):
        replace_known(path, OURS, OLD, Kept().keep)
    assert names(path) == []


def test_a_file_that_comes_where_nothing_was_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(THEIRS)
    with pytest.raises(ChangedElsewhere):
        replace_known(path, OURS, None, Kept().keep)
    assert (path.read_bytes(), names(path)) == (THEIRS, ["a.json"])


def test_a_look_that_fails_gives_the_name_back_and_tells_so(path: Path, monkeypatch: Patch) -> None:
    looked: list[Path] = []
    read = replacing.read_bytes

    def fail_first(where: Path) -> bytes | None:
        looked.append(where)
        if len(looked) == 1:
            raise OSError(errno.EIO, "made to fail")
        return read(where)

    monkeypatch.setattr(replacing, "read_bytes", fail_first)
    with pytest.raises(OSError, match="made to fail"):
        replace_known(path, OURS, OLD, Kept().keep)
    assert (path.read_bytes(), names(path)) == (OLD, ["a.json"])


def test_where_nothing_can_be_read_both_are_there_still(path: Path, monkeypatch: Patch) -> None:
    def fail(_: Path) -> bytes | None:
        raise OSError(errno.EIO, "made to fail")

    monkeypatch.setattr(replacing, "read_bytes", fail)
    with pytest.raises(OSError, match="made to fail"):
        replace_known(path, OURS, OLD, Kept().keep)
    assert sorted(each.read_bytes() for each in path.parent.iterdir()) == [OLD, OURS]


def test_one_far_too_large_is_not_ours_and_gets_its_name_back(path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setattr(replacing, "exchange", written_by_another(path, bytes(99)))
    monkeypatch.setattr("desktop_app.storage.reading.LARGEST", 10)
    with pytest.raises(ChangedElsewhere):
        replace_known(path, OURS, OLD, Kept().keep)
    assert path.read_bytes() == bytes(99)


def cannot(_one: Path, _other: Path) -> bool:
    return False


def test_where_names_cannot_be_exchanged_a_last_look_is_taken(path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setattr(replacing, "exchange", cannot)
    kept = Kept()
    replace_known(path, OURS, OLD, kept.keep)
    assert (path.read_bytes(), kept, names(path)) == (OURS, [OLD], ["a.json"])
    with pytest.raises(ChangedElsewhere):
        replace_known(path, LATER, OLD, kept.keep)
    assert (path.read_bytes(), names(path)) == (OURS, ["a.json"])


def test_the_last_look_alone_would_lose_what_comes_after_it(path: Path, monkeypatch: Patch) -> None:
    """Why names are exchanged."""
    monkeypatch.setattr(replacing, "exchange", cannot)
    kept = Kept()

    def keep(where: Path, data: bytes) -> bool:
        path.with_name("beside").write_bytes(THEIRS)
        path.with_name("beside").replace(path)
        return kept.keep(where, THEIRS)

    replace_known(path, OURS, OLD, keep)
    assert (path.read_bytes(), names(path)) == (OURS, ["a.json"])


@pytest.mark.parametrize("is_there", [True, False])
def test_without_links_a_new_file_is_moved_in(tmp_path: Path, monkeypatch: Patch, is_there: bool) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", refuse)
    path = tmp_path / "a.json"
    if is_there:
        path.write_bytes(THEIRS)
        with pytest.raises(ChangedElsewhere):
            replace_known(path, OURS, None, Kept().keep)
    else:
        replace_known(path, OURS, None, Kept().keep)
    assert (path.read_bytes(), names(path)) == (THEIRS if is_there else OURS, ["a.json"])


def test_what_is_written_in_that_moment_is_in_the_library_and_ours_can_be_saved_beside(
    library: Library, places: Places, northgate: Conversation, monkeypatch: Patch
) -> None:
    saved = library.save(northgate)
    file = places.library / "northgate.json"
    theirs = file.read_bytes().replace(b"Dana", b"Dina")
    monkeypatch.setattr(replacing, "exchange", written_by_another(file, theirs))
    with pytest.raises(ChangedElsewhere):
        library.save(replace(saved, title="Mine"))
    library.save_beside(replace(saved, title="Mine"), "mine")
    assert {(entry.name, entry.person) for entry in library.entries()} == {
        ("Site 7 training", "Dina Okafor"),
        ("Mine", "Dana Okafor"),
    }
