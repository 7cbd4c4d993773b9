"""One time aloud, as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.answers import IfThen


@dataclass(frozen=True, slots=True)
class PartSpoken:
    """``key`` is a step's; ``milliseconds`` aloud."""

    key: str
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One time aloud. ``words`` were spoken in all; ``silence`` was aimed at and ``held`` in milliseconds.

    ``held`` shorter than ``silence`` means the leader broke in there. ``cards`` are the if–then cards that came.
    """

    at: datetime
    parts: tuple[PartSpoken, ...]
    words: int
    silence: int
    held: int
    cards: tuple[IfThen, ...] = ()

    @property
    def has_held(self) -> bool:
        return self.held >= self.silence

    @property
    def milliseconds(self) -> int:
        """Aloud, without the silence."""
        return sum(part.milliseconds for part in self.parts)
