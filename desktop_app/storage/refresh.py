"""Bringing the index up to what is in the folder, however it came there."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from desktop_app.storage.entries import Trouble, entry_of, troubled
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation
from desktop_app.storage.ids import SUFFIX, id_of
from desktop_app.storage.index import Index
from desktop_app.storage.tables import Row, Stamp

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation

_BATCH = 200
_LARGEST_INTEGER = 2**63 - 1


def refresh(
    folder: Path,
    index: Index,
    last_good: Callable[[str], Conversation | None],
    progress: Callable[[int, int], None],
) -> None:
    """Reads the files that are new or were replaced; ``progress`` is told how many of how many.

    Raises OSError when the folder cannot be listed, IndexRenewed.
    """
    known, troubled_files = index.stamps(), index.troubled()  # before the folder: what is saved meanwhile is not 'gone'
    found, odd = _stamps(folder)
    if found == known and not troubled_files:
        return
    gone = (known.keys() | troubled_files) - found.keys()
    if changed := [(stamp, odd.get(name, name)) for name, stamp in found.items() if known.get(name) != stamp]:
        _read(folder, index, last_good, progress, changed)
    if gone:
        index.drop(gone)


def _read(
    folder: Path,
    index: Index,
    last_good: Callable[[str], Conversation | None],
    progress: Callable[[int, int], None],
    changed: list[tuple[Stamp, str]],
) -> None:
    done, rest = 0, iter(changed)
    while batch := list(islice(rest, _BATCH)):
        index.put(_rows(folder, batch, last_good))
        done += len(batch)
        progress(done, len(changed))


def _rows(
    folder: Path, batch: Iterable[tuple[Stamp, str]], last_good: Callable[[str], Conversation | None]
) -> Iterator[Row]:
    for stamp, name in batch:
        with contextlib.suppress(NoSuchConversation):  # gone since: the next refresh sees it
            yield row_of(stamp, folder / name, last_good)


def row_of(stamp: Stamp, path: Path, last_good: Callable[[str], Conversation | None]) -> Row:
    """Raises NoSuchConversation."""
    from desktop_app.storage.files import list_file

    trouble: Trouble
    try:
        conversation = list_file(path)
    except ConversationDamaged:
        trouble = "damaged"
    except MadeByNewerVersion:
        trouble = "newer"
    else:
        return row_from(stamp, conversation)
    which = id_of(path.name)
    return Row(stamp, troubled(which, trouble, last_good(which)), "")


def row_from(stamp: Stamp, conversation: Conversation) -> Row:
    from desktop_app.storage.search_text import body_of

    return Row(stamp, entry_of(conversation), body_of(conversation))


def _stamps(folder: Path) -> tuple[dict[str, Stamp], dict[str, str]]:
    """One for each file, and the names that SQLite could not keep as they are."""
    found: dict[str, Stamp] = {}
    odd: dict[str, str] = {}
    with os.scandir(folder) as files:
        for file in files:
            name = file.name
            if not name.endswith(SUFFIX) or name[0] == ".":
                continue
            try:
                status = file.stat()
            except OSError:  # gone since, or a link that leads nowhere
                continue
            if S_ISREG(status.st_mode):
                stamp = stamp_of(name, status)
                found[stamp[0]] = stamp
                if stamp[0] is not name:
                    odd[stamp[0]] = name
    return found, odd


def key_of(name: str) -> str:
    """A file's name as SQLite can keep it, whatever bytes it is made of."""
    return name if name.isascii() else ascii(name)


def stamp_of(name: str, status: os.stat_result) -> Stamp:
    return key_of(name), status.st_mtime_ns, status.st_size, status.st_ino & _LARGEST_INTEGER
