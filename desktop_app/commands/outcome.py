"""How a command ends, for people and for scripts."""

from __future__ import annotations

import sys
from enum import IntEnum


class Outcome(IntEnum):
    """The exit codes, which scripts rely on."""

    DONE = 0
    LOOK = 1  # nothing found, or something to look at
    WRONG_USE = 2
    LACKING = 3  # the system lacks something
    REFUSED = 4  # a file was refused


def tell(sentence: str) -> None:
    """To the person, past anything that reads the output."""
    print(f"plainspoken: {sentence}", file=sys.stderr)
