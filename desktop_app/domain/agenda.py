"""What lies ahead, what has no date yet, what lies behind: conversations in the order they matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Generic, Protocol, TypeVar


class Dated(Protocol):
    """Anything that may have a day and a time."""

    @property
    def on(self) -> date | None: ...

    @property
    def at(self) -> time | None: ...


Entry = TypeVar("Entry", bound=Dated)


@dataclass(frozen=True)
class Agenda(Generic[Entry]):
    """``coming`` soonest first, ``undated`` as given, ``earlier`` latest first."""

    coming: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    earlier: tuple[Entry, ...]


def agenda(entries: Sequence[Entry], today: date) -> Agenda[Entry]:
    """Today counts as coming until it is over."""
    dated = sorted((each for each in entries if each.on is not None), key=_moment)
    split = next((place for place, each in enumerate(dated) if each.on is not None and each.on >= today), len(dated))
    undated = tuple(each for each in entries if each.on is None)
    return Agenda(tuple(dated[split:]), undated, tuple(reversed(dated[:split])))


def _moment(entry: Dated) -> tuple[date, time]:
    return entry.on or date.max, entry.at or time.min
