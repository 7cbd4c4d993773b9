"""The tables of the index, and how an entry is written there and read back."""

from __future__ import annotations

import re
import zlib
from datetime import date, time
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from desktop_app.domain.channel import Channel
from desktop_app.domain.standing import Standing
from desktop_app.domain.steps import METHOD
from desktop_app.storage.entries import Entry
from desktop_app.storage.migrations import SCHEMA

if TYPE_CHECKING:
    import sqlite3

Stamp: TypeAlias = tuple[str, int, int, int]
"""A file's name, mtime in ns, size, and number on its disk: another one means that it was replaced."""

_COLUMNS = "id, name, person, organisation, day, at, channel, step, standings, word_count, trouble"
_ORDER = "day is null desc, day desc, at desc, name, id"
_HITS = "select rowid as hit, {} as place from body where body match ? order by {} limit ?"
_FOUND = f"select {_COLUMNS} from ({_HITS}) join entry on entry.rowid = hit order by place"  # noqa: S608 - constants
_LIST = f"select {_COLUMNS} from entry order by {_ORDER} limit ?"  # noqa: S608 - likewise
_INSERT = f"insert into entry values ({', '.join('?' * 15)})"  # noqa: S608 - likewise
_RANKED, _LATEST = _FOUND.format("rank", "rank"), _FOUND.format("-rowid", "rowid desc")
_TABLES = f"""
create table entry (file text primary key, mtime_ns int, size int, inode int, {_COLUMNS});
create index soonest on entry ({_ORDER});
create virtual table body using fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
"""
_FORM = zlib.crc32(repr((_TABLES, SCHEMA, [step.key for step in METHOD])).encode()) & 0x7FFFFFFF

_WORD = r"[^\W_]+"
# tokens are words; scripts that write without spaces get one token a character
_UNSPACED = "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
# one or two letters are in nearly every conversation, so ranking takes long and says nothing
_SHORT = 2

_STANDINGS = {standing: str(place) for place, standing in enumerate(Standing)}
_STANDING = {place: standing for standing, place in _STANDINGS.items()}
_CHANNEL = {channel.value: channel for channel in Channel}


class Row(NamedTuple):
    """What the index keeps of one file; ``body`` is everything written in it."""

    stamp: Stamp
    entry: Entry
    body: str


def prepare(db: sqlite3.Connection) -> None:
    """Raises sqlite3.Error, also for tables of another form."""
    for setting in ("journal_mode = wal", "synchronous = normal", "secure_delete = on", "busy_timeout = 2000"):
        db.execute(f"pragma {setting}").fetchall()
    (form,) = db.execute("pragma user_version").fetchone()
    if form != _FORM:  # an older one has these tables already, fails here, and is made anew
        db.executescript(f"begin; {_TABLES} pragma user_version = {_FORM}; commit;")


def stamps_in(db: sqlite3.Connection) -> list[Stamp]:
    """Of the files without trouble."""
    return db.execute("select file, mtime_ns, size, inode from entry where trouble is null").fetchall()


def troubled_in(db: sqlite3.Connection) -> set[str]:
    """The names of the files with trouble."""
    return {file for (file,) in db.execute("select file from entry where trouble is not null")}


def put_row(db: sqlite3.Connection, row: Row) -> None:
    drop_row(db, row.stamp[0])
    new = db.execute(_INSERT, (*row.stamp, *_plain(row.entry)))
    db.execute("insert into body (rowid, text) values (?, ?)", (new.lastrowid, _spaced(row.body)))


def drop_row(db: sqlite3.Connection, file: str) -> None:
    for row in db.execute("select rowid from entry where file = ?", (file,)).fetchall():
        db.execute("delete from body where rowid = ?", row)
        db.execute("delete from entry where rowid = ?", row)


def list_entries(db: sqlite3.Connection, limit: int) -> tuple[Entry, ...]:
    return tuple(map(_entry, db.execute(_LIST, (limit,))))


def find_entries(db: sqlite3.Connection, text: str, limit: int) -> tuple[Entry, ...]:
    """Those with all the words of the text, the last one perhaps unfinished."""
    words = re.findall(_WORD, text)
    if not words:
        return ()
    question = _LATEST if len(words) == 1 and len(words[0]) <= _SHORT else _RANKED
    asked = " ".join(f'"{_spaced(word)}"' for word in words) + "*"
    return tuple(map(_entry, db.execute(question, (asked, limit))))


def _plain(entry: Entry) -> tuple[Any, ...]:
    return entry._replace(
        on=entry.on and entry.on.isoformat(),  # type: ignore[arg-type]
        at=entry.at and entry.at.isoformat(),  # type: ignore[arg-type]
        channel=entry.channel.value,  # type: ignore[arg-type]
        standings="".join(map(_STANDINGS.__getitem__, entry.standings)),  # type: ignore[arg-type]
    )


def _entry(row: tuple[Any, ...]) -> Entry:
    """What many conversations share is in memory once."""
    key, name, person, organisation, on, at, channel, step, standings, word_count, trouble = row
    return Entry(
        key, name, intern(person), intern(organisation), on and date.fromisoformat(on), at and time.fromisoformat(at),
        _CHANNEL[channel], intern(step), _read_standings(standings), word_count, trouble,
    )  # fmt: skip


@cache
def _read_standings(places: str) -> tuple[Standing, ...]:
    return tuple(map(_STANDING.__getitem__, places))


def _spaced(text: str) -> str:
    return re.sub(_UNSPACED, r" \1 ", text)
