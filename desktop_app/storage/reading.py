"""From bytes to plain JSON values, strictly."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation

LARGEST = 64 * 1024 * 1024
"""Bytes of one file; a conversation of an hour's writing is some 20,000."""

TABLE, ROW = "conversation", 1


def read_bytes(path: Path) -> bytes | None:
    """``None`` when there is no such file. Raises OSError, and ConversationDamaged for a far too large one."""
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    if len(data) > LARGEST:
        raise ConversationDamaged("the file is too large")
    return data


def _open_without_waiting(path: str, flags: int) -> int:
    """A pipe in the place of a file would otherwise be waited for, for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_record(path: Path) -> dict[str, Any]:
    """The one record of a file, without TinyDB, for listing.

    Raises OSError, NoSuchConversation, ConversationDamaged, MadeByNewerVersion.
    """
    data = read_bytes(path)
    if data is None:
        raise NoSuchConversation(path.stem)
    record: dict[str, Any] = read_tables(data)[TABLE][str(ROW)]
    return record


def read_tables(data: bytes) -> dict[str, dict[str, Any]]:
    """What TinyDB keeps: one table with one row. Raises ConversationDamaged, MadeByNewerVersion."""
    tables = parse(data)
    if not isinstance(tables, dict) or TABLE not in tables:
        raise ConversationDamaged("a conversation is expected")
    if len(tables) > 1:
        raise MadeByNewerVersion
    rows = tables[TABLE]
    if not isinstance(rows, dict) or list(rows) != [str(ROW)] or not isinstance(rows[str(ROW)], dict):
        raise ConversationDamaged("one conversation is expected")
    return tables


def parse(data: bytes) -> Any:
    """Any JSON value of integers and texts. Raises ConversationDamaged."""
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_int=_small,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
        )
    except (ValueError, RecursionError):
        raise ConversationDamaged("the file is empty, cut off or not JSON") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise ConversationDamaged("a name stands there twice")
    return unique


def _small(digits: str) -> int:
    if len(digits) > 15:
        raise ConversationDamaged("a smaller number is expected")
    return int(digits)


def _refuse_number(_: str) -> NoReturn:
    raise ConversationDamaged("a whole number is expected")
