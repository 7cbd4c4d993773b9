"""A disposable SQLite index of one library, for lists and search: whatever ails it, it is made anew."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.storage.durable import make_folder, nothing
from desktop_app.storage.entries import Entry
from desktop_app.storage.tables import (
    Row,
    Stamp,
    drop_row,
    find_entries,
    list_entries,
    prepare,
    put_row,
    stamps_in,
    troubled_in,
)

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")


class IndexRenewed(Exception):
    """The index was damaged and is empty now: fill it and ask again."""


class Index:
    """At ``path``, readable by its owner alone; in memory where the disk does not take it. Safe across threads."""

    def __init__(self, path: Path) -> None:
        self._path, self._guard, self._renewals = path, threading.RLock(), 0
        self._close: Callable[[], object] = nothing
        self._stamps: dict[str, Stamp] | None = None
        self._open()

    def stamps(self) -> dict[str, Stamp]:
        """Of the files that were sound, by name: troubled ones are worth another look each time."""
        with self._guard:
            if self._stamps is None:
                self._stamps = {stamp[0]: stamp for stamp in self._do(stamps_in)}
            return dict(self._stamps)

    def troubled(self) -> set[str]:
        """The names of the files that were not sound."""
        return self._do(troubled_in)

    def put(self, rows: Iterable[Row]) -> None:
        def work(db: sqlite3.Connection) -> None:
            for row in rows:
                put_row(db, row)
                self._remember(row.stamp[0], None if row.entry.trouble else row.stamp)

        self._do(work)

    def drop(self, files: Iterable[str]) -> None:
        def work(db: sqlite3.Connection) -> None:
            for file in files:
                drop_row(db, file)
                self._remember(file, None)

        self._do(work)

    def scrub(self) -> None:
        """Leaves nothing of dropped rows in the file."""
        self._do(lambda db: db.execute("insert into body (body) values ('optimize')"))
        self._do(lambda db: db.execute("pragma wal_checkpoint (truncate)").fetchall())

    def entries(self, limit: int = -1) -> tuple[Entry, ...]:
        """The undated first, then the latest on; a negative ``limit`` is none."""
        return self._do(lambda db: list_entries(db, limit))

    def search(self, text: str, limit: int) -> tuple[Entry, ...]:
        """The best match first."""
        return self._do(lambda db: find_entries(db, text, limit))

    def close(self) -> None:
        with self._guard:
            self._close()

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Raises IndexRenewed."""
        with self._guard:
            try:
                with self._db:
                    return work(self._db)
            except self._error:
                self._renew()
                raise IndexRenewed from None

    def _remember(self, file: str, stamp: Stamp | None) -> None:
        """So that the next refresh need not ask the disk for all of them."""
        if self._stamps is not None:
            self._stamps.pop(file, None)
            if stamp:
                self._stamps[file] = stamp

    def _open(self) -> None:
        import sqlite3

        self._error = sqlite3.Error
        try:
            self._connect(str(self._path))
        except (sqlite3.Error, OSError):
            self._renew()

    def _renew(self) -> None:
        """A second file that fails too is the disk's fault, so the third try is in memory."""
        self._renewals += 1
        self._stamps = None
        try:
            self._close()
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._connect(str(self._path) if self._renewals < 2 else ":memory:")
        except (self._error, OSError):
            self._connect(":memory:")

    def _connect(self, name: str) -> None:
        import sqlite3

        if name != ":memory:":
            make_folder(self._path.parent)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        self._db = sqlite3.connect(name, check_same_thread=False)
        self._close = weakref.finalize(self, self._db.close)
        prepare(self._db)
