"""From the command to the first painted window, beside a bare window with a text field.

Run as ``python -m tests.benchmarks.start [HOW_MANY [PAIRS]]``; prints a table. Both start in turn in fresh processes,
so that a busy moment hits both; figures are medians, the ratio is the median of the pairs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from desktop_app.places import Places
from desktop_app.storage.library import Library
from desktop_app.storage.preferences import Preferences, save_preferences
from tests.benchmarks.storage import fill


class Started(NamedTuple):
    milliseconds: float
    megabytes: float


def started(what: str, root: Path) -> Started:
    begun = time.monotonic()
    command = [sys.executable, "-m", "tests.benchmarks.started", what, str(root)]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"PYTHONPYCACHEPREFIX": str(root / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    painted, memory = done.stdout.split()
    return Started((float(painted) - begun) * 1000, float(memory))


def settle(root: Path, how_many: int) -> None:
    """A library that has been used: filled, its index up to date, and the leader welcomed."""
    data = root / "data" / "plainspoken"
    places = Places(data / "library", data / "versions", root / "state/plainspoken", root / "config/plainspoken")
    save_preferences(Preferences(is_welcomed=True), places)
    with Library(places) as library:
        fill(library.folder, how_many)
        library.refresh()


def row(what: str, unit: str, ours: list[float], bare: list[float], most: float) -> None:
    ratio = median(our / other for our, other in zip(ours, bare, strict=True))
    print(f"{what:36}{median(ours):9.0f} {unit}  {median(bare):9.0f} {unit}  {ratio:6.2f} x   (at most {most} x)")


def main(how_many: int, pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        settle(Path(folder), how_many)
        started("ours", Path(folder)), started("bare", Path(folder))
        found = [(started("ours", Path(folder)), started("bare", Path(folder))) for _ in range(pairs)]
    ours, bare = zip(*found, strict=True)
    print(f"{f'{how_many:,} conversations, {pairs} pairs':36}{'Plainspoken':>12}{'bare window':>14}")
    row("start to first window", "ms", [each.milliseconds for each in ours], [each.milliseconds for each in bare], 1.5)
    row("memory at rest", "MB", [each.megabytes for each in ours], [each.megabytes for each in bare], 1.4)


if __name__ == "__main__":
    wanted = [int(each) for each in sys.argv[1:]]
    main(*wanted, *(10_000, 15)[len(wanted) :])
