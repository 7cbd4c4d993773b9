"""What a check finds: marks on words, notes on the whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field

STEPS = ("data", "concern", "reason", "ask", "request", "story", "part", "purpose", "offer", "readback")
"""The steps with checks. The first six are also those of `plainspoken check`."""


@dataclass(frozen=True)
class Mark:
    """Words a listener may trip over: `start` and `end` are code points of the text, `tier` is 1, 2 or 3."""

    start: int
    end: int
    rule: str
    kind: str
    tier: int
    why: str
    try_: str


@dataclass(frozen=True)
class Note:
    """Something about the whole text, with no place in it."""

    rule: str
    kind: str
    why: str


@dataclass(frozen=True)
class Checked:
    """One text, checked: the marks to show, the notes, and the marks kept back so that the page stays quiet."""

    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()
    kept_back: tuple[Mark, ...] = ()

    @property
    def more(self) -> Mapping[str, int]:
        """Rule to the count of its marks kept back: 'and 2 more like this'."""
        counts: dict[str, int] = {}
        for mark in self.kept_back:
            counts[mark.rule] = counts.get(mark.rule, 0) + 1
        return counts

    @property
    def every_mark(self) -> tuple[Mark, ...]:
        """The marks with those kept back, in the order of the text."""
        return tuple(sorted(self.marks + self.kept_back, key=lambda mark: mark.start))


@dataclass(frozen=True)
class Found:
    """A mark inside one sentence, in code points from its start."""

    start: int
    end: int
    rule: str
    tier: int
    order: int = field(default=0, compare=False)
