"""The mood going in beside the mood coming out, and how often it was lighter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.moods import Mood

ENOUGH = 3
"""Conversations from which on there is something to see."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One time in a conversation, on the leader's own day: the last mood going in and the last one coming out.

    ``others`` are the moods noted around them, in their order; ``conversation`` is its id.
    """

    day: date
    before: Mood | None
    after: Mood | None
    others: tuple[Mood, ...] = ()
    conversation: str = ""

    @property
    def is_whole(self) -> bool:
        return self.before is not None and self.after is not None

    @property
    def is_lighter(self) -> bool:
        """Whether the mood after is lighter than the one before."""
        return self.before is not None and self.after is not None and self.after.lightness > self.before.lightness


def whole(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Those with a mood before and one after."""
    return tuple(pair for pair in pairs if pair.is_whole)


def is_enough(pairs: Iterable[Pair]) -> bool:
    """Whether moods before and after were noted in at least ENOUGH conversations."""
    return len({pair.conversation for pair in pairs if pair.is_whole}) >= ENOUGH


def lighter_of(pairs: Iterable[Pair]) -> tuple[int, int]:
    """How often a leader came out lighter, and of how many times."""
    told = whole(pairs)
    return sum(pair.is_lighter for pair in told), len(told)
