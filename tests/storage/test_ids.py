"""Names of conversations can never lead out of their folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.storage.ids import id_of, is_id, is_of_a_copy, library_key, new_id


@pytest.mark.parametrize("escaping", ["..", "../a", "a/b", "a\\b", "/a", "a.json", "a\0", "a\n", "", "A", "ä", "nul"])
def test_a_name_that_tries_to_escape_is_no_id(escaping: str) -> None:
    assert not is_id(escaping)


def test_a_new_id_is_an_id_and_new() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(is_id(each) and not is_of_a_copy(each) for each in ids)


@given(some.text(some.characters(exclude_characters="/\0"), min_size=1))
def test_every_file_goes_by_an_id(name: str) -> None:
    assert is_id(id_of(name))


def test_a_file_of_its_own_name_goes_by_an_id_of_a_copy() -> None:
    assert id_of("northgate.json") == "northgate"
    assert is_of_a_copy(id_of("northgate (conflicted copy).json"))
    assert id_of("a (1).json") != id_of("a (2).json")


def test_a_library_has_one_key_however_its_path_is_written(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert library_key(tmp_path / "link" / "a") == library_key(tmp_path / "b" / ".." / "a")
