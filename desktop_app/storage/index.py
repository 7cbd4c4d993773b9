"""A disposable SQLite index of one library, for lists and search: whatever ails it, it is made anew."""

from __future__ import annotations

import os
import re
import threading
import weakref
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from desktop_app.domain.conversation import Channel
from desktop_app.domain.journey import Standing
from desktop_app.domain.steps import METHOD
from desktop_app.storage.codec import SCHEMA
from desktop_app.storage.durable import make_folder, nothing
from desktop_app.storage.entries import Entry

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
Stamp: TypeAlias = tuple[str, int, int, int]
"""A file's name, mtime in ns, size, and number on its disk: another one means that it was replaced."""

_COLUMNS = "id, name, person, organisation, day, at, channel, step, standings, word_count, trouble"
_ORDER = "day is null desc, day desc, at desc, name, id"
_LIST = f"select {_COLUMNS} from entry order by {_ORDER} limit ?"  # noqa: S608 - put together from constants
_HITS = "select rowid as hit, {} as place from body where body match ? order by {} limit ?"
_FOUND = f"select {_COLUMNS} from ({_HITS}) join entry on entry.rowid = hit order by place"  # noqa: S608 - likewise
_SEARCH, _SEARCH_UNRANKED = _FOUND.format("rank", "rank"), _FOUND.format("-rowid", "rowid desc")
# one or two letters are in nearly every conversation, so ranking takes long and says nothing
_SHORT = len('"ab"*')
_INSERT = f"insert into entry values ({', '.join('?' * 15)})"  # noqa: S608 - likewise
_TABLES = f"""
create table entry (file text primary key, mtime_ns int, size int, inode int, {_COLUMNS});
create index soonest on entry ({_ORDER});
create virtual table body using fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
"""
_FORM = zlib.crc32(repr((_TABLES, SCHEMA, [step.key for step in METHOD])).encode()) & 0x7FFFFFFF
_STANDINGS = {standing: str(place) for place, standing in enumerate(Standing)}
_STANDING = {place: standing for standing, place in _STANDINGS.items()}
_CHANNEL = {channel.value: channel for channel in Channel}
# tokens are words; scripts that write without spaces get one token a character
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)


class IndexRenewed(Exception):
    """The index was damaged and is empty now: fill it and ask again."""


class Row(NamedTuple):
    """What the index keeps of one file; ``body`` is everything written in it."""

    stamp: Stamp
    entry: Entry
    body: str


class Index:
    """At ``path``, readable by its owner alone; in memory where the disk does not take it. Safe across threads."""

    def __init__(self, path: Path) -> None:
        self._path, self._guard, self._renewals = path, threading.RLock(), 0
        self._close: Callable[[], object] = nothing
        self._stamps: dict[str, Stamp] | None = None
        self._open()

    def stamps(self) -> Mapping[str, Stamp]:
        """Of the files that were sound, by name: troubled ones are worth another look each time."""
        if self._stamps is None:
            found = self._ask("select file, mtime_ns, size, inode from entry where trouble is null")
            self._stamps = {stamp[0]: stamp for stamp in found}
        return self._stamps

    def troubled(self) -> set[str]:
        """The names of the files that were not sound."""
        return {file for (file,) in self._ask("select file from entry where trouble is not null")}

    def put(self, rows: Iterable[Row]) -> None:
        def work(db: sqlite3.Connection) -> None:
            for row in rows:
                self._drop(db, row.stamp[0])
                if self._stamps is not None and not row.entry.trouble:
                    self._stamps[row.stamp[0]] = row.stamp
                new = db.execute(_INSERT, (*row.stamp, *_plain(row.entry)))
                db.execute("insert into body (rowid, text) values (?, ?)", (new.lastrowid, _spaced(row.body)))

        self._do(work)

    def drop(self, files: Iterable[str]) -> None:
        def work(db: sqlite3.Connection) -> None:
            for file in files:
                self._drop(db, file)

        self._do(work)

    def scrub(self) -> None:
        """Leaves nothing of dropped rows in the file."""
        self._do(lambda db: db.execute("insert into body (body) values ('optimize')"))
        self._do(lambda db: db.execute("pragma wal_checkpoint (truncate)").fetchall())

    def entries(self, limit: int = -1) -> tuple[Entry, ...]:
        """The undated first, then the latest on; a negative ``limit`` is none."""
        return tuple(map(_entry, self._ask(_LIST, limit)))

    def search(self, text: str, limit: int) -> tuple[Entry, ...]:
        """Those with all the words, the last one perhaps unfinished; the best match first."""
        words = [f'"{_spaced(word)}"' for word in re.findall(r"[^\W_]+", text)]
        asked = " ".join(words) + "*"
        question = _SEARCH if len(asked) > _SHORT else _SEARCH_UNRANKED
        return tuple(map(_entry, self._ask(question, asked, limit))) if words else ()

    def close(self) -> None:
        with self._guard:
            self._close()

    def _ask(self, question: str, *values: Any) -> list[Any]:
        return self._do(lambda db: db.execute(question, values).fetchall())

    def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Raises IndexRenewed."""
        with self._guard:
            try:
                with self._db:
                    return work(self._db)
            except self._error:
                self._renew()
                raise IndexRenewed from None

    def _drop(self, db: sqlite3.Connection, file: str) -> None:
        for (row,) in db.execute("select rowid from entry where file = ?", (file,)).fetchall():
            db.execute("delete from body where rowid = ?", (row,))
            db.execute("delete from entry where rowid = ?", (row,))
        if self._stamps:
            self._stamps.pop(file, None)

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
        _prepare(self._db)


def _prepare(db: sqlite3.Connection) -> None:
    for setting in ("journal_mode = wal", "synchronous = normal", "secure_delete = on", "busy_timeout = 2000"):
        db.execute(f"pragma {setting}").fetchall()
    (form,) = db.execute("pragma user_version").fetchone()
    if form != _FORM:  # an older one has these tables already, fails here, and is made anew
        db.executescript(f"begin; {_TABLES} pragma user_version = {_FORM}; commit;")


def _plain(entry: Entry) -> tuple[Any, ...]:
    return entry._replace(
        on=entry.on and entry.on.isoformat(),  # type: ignore[arg-type]
        at=entry.at and entry.at.isoformat(),  # type: ignore[arg-type]
        channel=entry.channel.value,  # type: ignore[arg-type]
        standings="".join(map(_STANDINGS.__getitem__, entry.standings)),  # type: ignore[arg-type]
    )


def _entry(row: tuple[Any, ...]) -> Entry:
    key, name, person, organisation, on, at, channel, step, standings, word_count, trouble = row
    return Entry(
        key, name, person, organisation, on and date.fromisoformat(on), at and time.fromisoformat(at),
        _CHANNEL[channel], step, _read_standings(standings), word_count, trouble,
    )  # fmt: skip


@cache
def _read_standings(places: str) -> tuple[Standing, ...]:
    return tuple(map(_STANDING.__getitem__, places))


def _spaced(text: str) -> str:
    return _UNSPACED.sub(r" \1 ", text)
