"""The silence after the question: how long it may be, and whether it was held."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST_SILENCE, LONGEST_SILENCE = 3, 15
"""Seconds. In negotiation studies pauses from three seconds on made the difference; that is another setting."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Milliseconds ``aimed`` at and ``held``."""

    aimed: int
    held: int

    @property
    def is_kept(self) -> bool:
        return self.held >= self.aimed


def within_silence(seconds: int) -> int:
    """The nearest length a silence may have."""
    return max(SHORTEST_SILENCE, min(LONGEST_SILENCE, seconds))
