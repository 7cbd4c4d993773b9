"""What a leader writes, by kind: plain values that a conversation carries and a file keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Fact:
    """One piece of evidence: what was said or done, when, and how the leader knows.

    A fact that is ``kept_back`` is neither spoken nor printed.
    """

    id: str
    what: str = ""
    on: date | None = None
    how_i_know: str = ""
    kept_back: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.what.strip() or self.how_i_know.strip() or self.on)


@dataclass(frozen=True, slots=True)
class IfThen:
    """A decision made in advance: if this happens, then I do that."""

    if_: str = ""
    then: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.if_.strip() or self.then.strip())

    @property
    def is_whole(self) -> bool:
        return bool(self.if_.strip() and self.then.strip())


Answer: TypeAlias = "str | tuple[str, ...] | tuple[int, ...] | tuple[Fact, ...] | tuple[IfThen, ...]"


def is_filled(answer: Answer | None) -> bool:
    """Whether there is anything a leader has written or chosen."""
    if answer is None or isinstance(answer, str):
        return bool(answer and answer.strip())
    return any(_holds_something(each) for each in answer)


def _holds_something(entry: str | int | Fact | IfThen) -> bool:
    if isinstance(entry, Fact | IfThen):
        return not entry.is_empty
    return bool(entry.strip()) if isinstance(entry, str) else entry > 0


def latest_first(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Dated facts from the most recent on, then the undated in the order they were written."""
    return tuple(sorted(facts, key=lambda fact: -(fact.on or date.min).toordinal()))
