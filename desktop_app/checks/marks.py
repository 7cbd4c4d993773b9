"""What a check finds: marks on words, notes on the whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

STEPS = ("data", "concern", "reason", "ask", "request", "story", "part", "purpose", "offer", "readback")
"""The steps with checks. The first six are also those of `plainspoken check`."""
QUIETEST = 3
"""The tier of a guess: a question in the side panel, never a mark."""


@dataclass(frozen=True)
class Mark:
    """Words a listener may trip over: `start` and `end` are code points of the text, `tier` is 1 or 2."""

    start: int
    end: int
    rule: str
    kind: str
    tier: int
    why: str
    try_: str


@dataclass(frozen=True)
class Note:
    """A question for the side panel, with no place in the text: about the whole of it, or a guess (tier 3)."""

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


def loud_and_quiet(marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], tuple[Note, ...]]:
    """The marks for the page, and those of tier 3 as the questions they are: each rule asks once."""
    every = tuple(marks)
    asked = (Note(mark.rule, mark.kind, mark.why) for mark in every if mark.tier >= QUIETEST)
    return tuple(mark for mark in every if mark.tier < QUIETEST), tuple(dict.fromkeys(asked))


@dataclass(frozen=True)
class Found:
    """A mark inside one sentence, in code points from its start."""

    start: int
    end: int
    rule: str
    tier: int
    order: int = field(default=0, compare=False)
