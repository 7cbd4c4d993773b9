"""Two files exchange their names in one step, where the system can."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from desktop_app.storage import exchange as exchanging
from desktop_app.storage.exchange import exchange


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"1")
    other.write_bytes(b"2")
    return one, other


def test_both_have_the_others_name_or_nothing_has_happened(two: tuple[Path, Path]) -> None:
    is_exchanged = exchange(*two)
    assert [each.read_bytes() for each in two] == ([b"2", b"1"] if is_exchanged else [b"1", b"2"])


@pytest.mark.parametrize("error", ["ENOSYS", "EINVAL", "EPERM", "EXDEV"])
def test_a_system_that_cannot_says_so(two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, error: str) -> None:
    monkeypatch.setattr(exchanging, "_call", lambda: lambda _one, _other: getattr(errno, error))
    assert not exchange(*two)


def test_a_c_library_without_the_call_is_one_that_cannot(
    two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanging, "_call", lambda: exchanging._numbered(None, lambda *_: ()))
    assert not exchange(*two)


def test_another_error_is_raised_with_its_number(two: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchanging, "_call", lambda: lambda _one, _other: errno.EIO)
    with pytest.raises(OSError, match="other") as raised:
        exchange(*two)
    assert raised.value.errno == errno.EIO


@pytest.mark.skipif(exchanging._call() is None, reason="names cannot be exchanged here")
def test_a_file_that_is_not_there_has_no_name_to_give(two: tuple[Path, Path]) -> None:
    one, other = two
    other.unlink()
    with pytest.raises(FileNotFoundError):
        exchange(one, other)
    assert one.read_bytes() == b"1"
