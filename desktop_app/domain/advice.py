"""One line of 'before you go in'."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """``count`` is how many things are meant, ``step`` where they can be settled."""

    text: str
    step: str
    is_settled: bool = False
    count: int | None = None
