"""From bytes to the one record of a file, strictly."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation
from desktop_app.storage.strict_json import parse

LARGEST = 64 * 1024 * 1024
"""Bytes of one file; a conversation of an hour's writing is some 20,000."""

TABLE, ROW = "conversation", 1


def read_bytes(path: Path) -> bytes | None:
    """``None`` when there is no such file. Raises OSError, and ConversationDamaged for a far too large one."""
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            size = min(os.fstat(file.fileno()).st_size, LARGEST)
            data = file.read(size + 1) or b""  # what is asked for is set aside beforehand, and 64 MiB take their time
            if len(data) > size:  # it grew meanwhile, or the file system does not tell sizes
                data += file.read(LARGEST + 1 - len(data))
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
    return record_in(data)


def record_in(data: bytes) -> dict[str, Any]:
    """Raises ConversationDamaged, MadeByNewerVersion."""
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
