"""Another program writes while we save, at any moment: whether its version is destroyed.

Run as ``python -m tests.faults.racing WAY FOLDER ROUNDS``; WAY is ``exchange`` or ``replace``, how a file is put in
its place; prints a report as JSON. In each round the other program, forked from this warm one, is told to write once.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage import replacing
from desktop_app.storage.errors import ChangedElsewhere
from desktop_app.storage.library import Library

FIRST = 1500
"""Microseconds after the beginning of the first save at which the other program may still write."""


@dataclass
class Report:
    rounds: int = 0
    written_over: int = 0  # ours has its name, and theirs may be among the earlier versions
    destroyed: int = 0


class OtherProgram:
    """Moves a file of its own over ours, some microseconds after it is told to."""

    def __init__(self, file: Path) -> None:
        self._file, self._beside = file, file.with_name("theirs")
        orders, self._tell = os.pipe()
        self._hear, answers = os.pipe()
        self._child = os.fork()
        if not self._child:
            self._obey(orders, answers)

    def prepare(self, data: bytes) -> None:
        self._beside.write_bytes(data)

    def write_in(self, microseconds: int) -> None:
        os.write(self._tell, microseconds.to_bytes(4, "big"))

    def wait(self) -> None:
        os.read(self._hear, 1)

    def end(self) -> None:
        os.close(self._tell)
        os.waitpid(self._child, 0)

    def _obey(self, orders: int, answers: int) -> None:
        os.close(self._tell)
        while order := os.read(orders, 4):
            until = time.perf_counter() + int.from_bytes(order, "big") / 1_000_000
            while time.perf_counter() < until:
                pass
            self._beside.replace(self._file)
            os.write(answers, b".")
        os._exit(0)


def is_anywhere(library: Library, which: str, data: bytes) -> bool:
    kept = [version.path for version in library.versions(which)]
    return any(path.read_bytes() == data for path in (library.folder / f"{which}.json", *kept))


def meet(library: Library, other: OtherProgram, number: int, latest: int, report: Report) -> int:
    """One save, and one version of the other program, after so many microseconds at most; how long the save took."""
    which = f"c{number}"
    ours = library.save(Conversation(which, title="before"))
    file = library.folder / f"{which}.json"
    theirs = file.read_bytes().replace(b"before", b"theirs")
    other.prepare(theirs)
    other.write_in(random.randrange(latest))
    begun = time.perf_counter()
    with contextlib.suppress(ChangedElsewhere):
        library.save(ours.described(title="after"))
    took = time.perf_counter() - begun
    other.wait()
    report.rounds += 1
    report.written_over += file.read_bytes() != theirs
    report.destroyed += not is_anywhere(library, which, theirs)
    return round(took * 1_000_000)


def race(folder: Path, rounds: int) -> Report:
    """Stops at the first that is destroyed."""
    report, took = Report(), FIRST
    with Library(Places.under(folder)) as library:
        for number in range(rounds):
            if report.destroyed:
                break
            other = OtherProgram(library.folder / f"c{number}.json")
            took = meet(library, other, number, took, report)
            other.end()
    return report


def cannot(_one: Any, _other: Any) -> bool:
    return False


if __name__ == "__main__":
    way, folder, rounds = sys.argv[1:]
    if way == "replace":
        replacing.exchange = cannot
    print(json.dumps(asdict(race(Path(folder), int(rounds)))))
