"""Kills a program with SIGKILL while it saves, again and again, and reads what is left.

Run as ``python -m tests.faults.killing STORE FOLDER KILLS SECONDS``; prints a report as JSON. The program that saves is
forked from this warm one, and acknowledges each save on a pipe. What it acknowledged must be there, whole.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import struct
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from tinydb import TinyDB

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import NoSuchConversation
from desktop_app.storage.library import Library

NUMBER = struct.Struct("<q")
LONGEST = 0.04
"""Seconds a program lives before it is killed."""
STARTS = 5
"""Seconds it may take to save for the first time, where the computer is busy."""


def text_of(number: int) -> str:
    """Another length each time, up to some 100,000 characters; so a mixture of two is none."""
    return f"{number} " * random.Random(number).choice([1, 100, 2_000, 20_000])


class Store(Protocol):
    def begin(self) -> None: ...
    def open(self) -> None: ...
    def save(self, number: int) -> None: ...
    def found(self) -> tuple[int, str]: ...


class OurLibrary:
    """One conversation of a library, through all that a save does in the program."""

    def __init__(self, folder: Path) -> None:
        self._places = Places.under(folder)

    def begin(self) -> None:
        self.open()
        self.save(1)
        self._library.close()

    def open(self) -> None:
        self._library = Library(self._places)
        try:
            self._last = self._library.open("killed")
        except NoSuchConversation:
            self._last = Conversation("killed")

    def save(self, number: int) -> None:
        self._last = self._library.save(self._last.described(title=str(number)).with_answer("story", text_of(number)))

    def found(self) -> tuple[int, str]:
        with Library(self._places, read_only=True) as library:
            conversation = library.open("killed")
            (entry,) = library.entries()
            assert entry.name == conversation.title
        return int(conversation.title), conversation.text("story")


class OneJsonFile:
    """TinyDB's own JSONStorage: this harness is worth nothing if it finds no fault with it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "all.json"

    def begin(self) -> None:
        self.open()
        self.save(1)
        self._file.close()

    def open(self) -> None:
        self._file = TinyDB(self._path)

    def save(self, number: int) -> None:
        self._file.upsert({"number": number, "text": text_of(number)}, lambda _: True)

    def found(self) -> tuple[int, str]:
        with TinyDB(self._path) as file:
            (row,) = file.all()
        return row["number"], row["text"]


STORES: dict[str, type[OurLibrary] | type[OneJsonFile]] = {"library": OurLibrary, "tinydb": OneJsonFile}


@dataclass
class Report:
    kills: int = 0
    acknowledged: int = 0
    seconds: float = 0
    losses: list[str] = field(default_factory=list)


def save_until_killed(store: Store, number: int, pipe: int) -> None:
    store.open()
    while True:
        number += 1
        store.save(number)
        os.write(pipe, NUMBER.pack(number))


def kill_once(store: Store, number: int, wait: float, *, is_saving: bool) -> int:
    """The last number acknowledged by a program that was killed ``wait`` seconds after it began, or began to save."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            save_until_killed(store, number, writing)
        finally:
            os._exit(1)
    os.close(writing)
    select.select([reading] if is_saving else [], [], [], STARTS if is_saving else 0)
    select.select([], [], [], wait)
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status), "the program ended before it was killed"
    with os.fdopen(reading, "rb") as pipe:
        return int(NUMBER.unpack(pipe.read()[-8:] or NUMBER.pack(number))[0])


def judge(store: Store, acknowledged: int) -> tuple[int, str]:
    """The number that is there, and what is the matter with it, if anything."""
    try:
        number, text = store.found()
    except Exception as error:  # noqa: BLE001 - whatever it is, the file cannot be read
        return 0, f"unreadable: {type(error).__name__}"
    if number < acknowledged:
        return number, f"lost: {acknowledged} was acknowledged, {number} is there"
    return number, "" if text == text_of(number) else "mixed: another save's text"


def harness(store: Store, kills: int, seconds: float) -> Report:
    """Stops at the first loss, after so many kills, or after so many seconds."""
    report, number, begun = Report(), 1, time.monotonic()
    store.begin()
    while report.kills < kills and time.monotonic() - begun < seconds and not report.losses:
        before = number
        acknowledged = kill_once(store, number, random.uniform(0, LONGEST), is_saving=report.kills % 2 > 0)
        number, trouble = judge(store, acknowledged)
        report.kills += 1
        report.acknowledged += acknowledged - before
        report.losses += [trouble] if trouble else []
    report.seconds = round(time.monotonic() - begun, 1)
    return report


if __name__ == "__main__":
    name, folder, kills, seconds = sys.argv[1:]
    print(json.dumps(asdict(harness(STORES[name](Path(folder)), int(kills), float(seconds)))))
