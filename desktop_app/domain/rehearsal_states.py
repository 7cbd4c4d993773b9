"""Where a rehearsal can stand: a part being said, the silence and how it ended, a card, the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Speaking:
    """``part`` is a place in the opening."""

    part: int


@dataclass(frozen=True, slots=True)
class Silent:
    """Keeping still."""


@dataclass(frozen=True, slots=True)
class BrokeIn:
    """``after`` so many milliseconds of silence."""

    after: int


@dataclass(frozen=True, slots=True)
class Held:
    """The silence is over, and it was kept."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """``card`` is a place among the cards; once it ``is_turned``, what the leader decided can be read."""

    card: int
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing follows."""


State: TypeAlias = Speaking | Silent | BrokeIn | Held | Drawn | Done
