"""From bytes to plain values: strictly, and never further than a sentence."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.storage import reading
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.reading import read_bytes, read_tables
from desktop_app.storage.strict_json import parse

DAMAGED = {
    "nothing": b"",
    "zeros": bytes(512),
    "cut off": b'{"conversation": {"1": {"sch',
    "not UTF-8": b'{"a": "\xff"}',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "the same name twice": b'{"a": 1, "a": 2}',
    "not a number": b'{"a": NaN}',
    "endless": b'{"a": Infinity}',
    "a fraction": b'{"a": 1.5}',
    "a huge number": b"9" * 5000,
    "too deep": b"[" * 200_000,
    "more after it": b"{} {}",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_damaged_bytes_get_a_reason(data: bytes) -> None:
    with pytest.raises(ConversationDamaged):
        parse(data)


@given(some.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(ConversationDamaged):
        parse(data)


@pytest.mark.parametrize("tables", [[], {}, {"conversation": []}, {"conversation": {}}, {"conversation": {"1": []}}])
def test_other_json_is_no_conversation(tables: object) -> None:
    with pytest.raises(ConversationDamaged):
        read_tables(json.dumps(tables).encode())


def test_a_second_row_is_damaged_and_a_second_table_newer() -> None:
    with pytest.raises(ConversationDamaged):
        read_tables(b'{"conversation": {"1": {}, "2": {}}}')
    with pytest.raises(MadeByNewerVersion):
        read_tables(b'{"conversation": {"1": {}}, "comments": {}}')


def test_a_far_too_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 10)
    (tmp_path / "a.json").write_bytes(bytes(11))
    with pytest.raises(ConversationDamaged):
        read_bytes(tmp_path / "a.json")


def test_a_file_is_read_to_its_end_whatever_size_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_bytes(b"0123456789")
    told = os.stat_result((0,) * 10)
    monkeypatch.setattr(os, "fstat", lambda _: told)
    assert read_bytes(tmp_path / "a.json") == b"0123456789"
