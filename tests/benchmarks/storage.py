"""How long the disk takes, side by side with what else could hold the conversations.

Run as ``python -m tests.benchmarks.storage [HOW_MANY]``; prints a table. Figures are medians of pairs timed in turn.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from tinydb import TinyDB

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.codec import encode
from desktop_app.storage.library import Library

COMMON = [f"word{number}" for number in range(3000)]
Work = Callable[[], object]


def some_conversation(number: int) -> Conversation:
    """Some 250 words, one of them in no other conversation."""
    chance = random.Random(number)
    text = " ".join(chance.choices(COMMON, k=100))
    facts = tuple(Fact(str(each), " ".join(chance.choices(COMMON, k=20)), date(2026, 3, 1 + each)) for each in range(3))
    return Conversation(
        f"c{number:06}",
        title=f"rare{number}",
        person=f"Person {number % 500}",
        organisation="Northgate",
        on=date(2026, 1, 1) + timedelta(days=number % 400),
        answers={"story": text, "mood": "wonder", "facts": facts, "concern": f"the {text[:300]}", "ask": "How?"},
    )


def fill(library: Path, how_many: int) -> None:
    for number in range(how_many):
        conversation = some_conversation(number)
        tables = {"conversation": {"1": encode(conversation)}}
        (library / f"{conversation.id}.json").write_text(json.dumps(tables, ensure_ascii=False))


def timed(work: Work) -> float:
    """Milliseconds."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def in_turn(*works: Work, times: int) -> list[float]:
    """The median milliseconds of each, timed one after the other, so a busy moment hits all of them."""
    rounds = [[timed(work) for work in works] for _ in range(times)]
    return [median(column) for column in zip(*rounds, strict=True)]


def saver(library: Library) -> Work:
    saved = [library.save(Conversation("mine", title="Mine").with_answer("story", "word " * 300))]

    def save() -> None:
        saved[0] = library.save(saved[0].described(title=f"Mine {saved[0].revision}"))

    return save


def sqlite_saver(root: Path) -> Work:
    database = sqlite3.connect(root / "compared.sqlite")
    database.execute("pragma journal_mode = wal")
    database.execute("pragma synchronous = full")
    database.execute("create table conversation (id text primary key, text text)")
    text = json.dumps(encode(some_conversation(0)))
    count = iter(range(10**9))

    def save() -> None:
        with database:
            database.execute("insert or replace into conversation values ('mine', ?)", (text + str(next(count)),))

    return save


def tinydb_saver(root: Path, how_many: int) -> Work:
    file = TinyDB(root / "compared.json")
    file.insert_multiple(encode(some_conversation(number)) for number in range(how_many))
    return lambda: file.update({"title": "Mine"}, doc_ids=[1])


def look(folder: Path) -> None:
    with os.scandir(folder) as files:
        for file in files:
            file.stat()


@contextmanager
def filled(root: Path, how_many: int) -> Iterator[tuple[Library, float]]:
    """A library of so many conversations, and the milliseconds its index took to build."""
    with Library(Places.under(root / str(how_many))) as library:
        fill(library.folder, how_many)
        yield library, timed(library.refresh)


def row(what: str, figure: float, beside: str = "", of: float = 0) -> None:
    ratio = f"{figure / of:8.2f} x {beside} ({of:.2f} ms)" if of else ""
    print(f"{what:44}{figure:10.2f} ms {ratio}")


def compare_saves(root: Path, few: Library, many: Library, how_many: int) -> None:
    works = saver(many), saver(few), sqlite_saver(root)
    in_turn(*works, times=20)
    ours, small, sqlite = in_turn(*works, times=300)
    row(f"a durable save among {how_many:,}", ours, "one among 100", small)
    row(f"a durable save among {how_many:,}", ours, "SQLite, WAL, full sync", sqlite)
    listed, saved = in_turn(lambda: (works[0](), many.known_entries(1)), works[0], times=300)
    row("a durable save that is listed at once", listed, "one that is not", saved)
    (one_file,) = in_turn(tinydb_saver(root, how_many), times=3)
    row(f"a durable save among {how_many:,}", ours, "one TinyDB file of all", one_file)
    print(f"{'':44}{'':13}{f'(1/{one_file / ours:.0f})':>9}")


def compare_lists(library: Library, how_many: int) -> None:
    first, everything = in_turn(lambda: library.known_entries(200), library.known_entries, times=30)
    row("the first 200 entries, from the index", first)
    row("all entries, from the index", everything)
    unchanged, scanned = in_turn(library.refresh, lambda: look(library.folder), times=30)
    row(f"a refresh of {how_many:,} unchanged files", unchanged, "scandir and stat", scanned)
    rare, common, begun = in_turn(
        lambda: library.search("rare77"),
        lambda: library.search("northgate"),
        lambda: library.search("wor"),
        times=30,
    )
    row("a search for a rare word", rare)
    row("a search for a word in all of them", common)
    row("a search for the beginning of all words", begun)


def main(how_many: int) -> None:
    with (
        tempfile.TemporaryDirectory() as root,
        filled(Path(root), 100) as (few, _),
        filled(Path(root), how_many) as (many, built),
    ):
        row(f"the index of {how_many:,}, built from nothing", built)
        compare_lists(many, how_many)
        compare_saves(Path(root), few, many, how_many)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
