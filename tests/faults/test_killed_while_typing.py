"""The whole program is killed while a leader types: a second of text is the most that is ever lost."""

from __future__ import annotations

import os
import random
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.places import Places
from desktop_app.storage.library import Library
from tests.faults.typing_leader import WHICH

LEADERS, KILLS = 4, 3
"""At a time, and of each."""
MOST_LOST = 1.0
"""Seconds of text."""


class Typed(NamedTuple):
    """``at`` is on the monotonic clock, just before the last letter of ``text`` was typed."""

    at: float
    text: str


def types_until_killed(folder: Path, seed: int, seconds: float) -> tuple[list[Typed], float]:
    """Every key typed, and when the program was killed, ``seconds`` after the first."""
    command = [sys.executable, "-m", "tests.faults.typing_leader", str(folder), str(seed)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert program.stdout is not None
    first = program.stdout.readline()
    assert first, "the program ended before it was killed"
    with selectors.DefaultSelector() as nothing_to_read:
        nothing_to_read.select(seconds)
    killed = time.monotonic()
    program.kill()
    program.wait()
    lines = [first, *program.stdout]
    program.stdout.close()
    return [typed(line) for line in lines if line.endswith("\n")], killed


def typed(line: str) -> Typed:
    at, text = line.rstrip("\n").split(" ", 1)
    return Typed(float(at), text)


def seconds_lost(keys: list[Typed], killed: float, kept: str, before: str) -> float:
    """How old the first key is that is not on the disk; ``before`` is what was there when the program began."""
    texts = [key.text for key in keys]
    assert kept in ("", before, *texts), "what is on the disk was never typed"
    length = len(kept) if kept in texts else 0
    return killed - min((key.at for key in keys if len(key.text) > length), default=killed)


def losses(folder: Path, kills: int, seed: int) -> Iterator[float]:
    chance = random.Random(seed)
    places, kept = Places.under(folder), ""
    for number in range(kills):
        keys, killed = types_until_killed(folder, number, chance.uniform(0.2, 1.8))
        with Library(places) as library:  # readable, whatever moment it was
            (entry,) = library.entries()
            assert entry.trouble is None
            before, kept = kept, library.open(WHICH).text("concern")
            yield seconds_lost(keys, killed, kept, before)


def test_at_most_a_second_of_text_is_lost(tmp_path: Path) -> None:
    with ThreadPoolExecutor(LEADERS) as leaders:
        lost = leaders.map(lambda number: max(losses(tmp_path / str(number), KILLS, number)), range(LEADERS))
    assert max(lost) <= MOST_LOST


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_at_most_a_second_of_text_is_lost_ever(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "long" not in request.config.getoption("-m"):
        pytest.skip("the long form, with -m long")
    assert max(losses(tmp_path, 300, 4711)) <= MOST_LOST
