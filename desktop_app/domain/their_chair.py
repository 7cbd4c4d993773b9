"""A seat in their chair: three questions to the opening, and where to look when the answer is 'not yet'."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.moments import InTheirChair
from desktop_app.domain.words import words


@dataclass(frozen=True, slots=True)
class Tap:
    """``key`` is the part of InTheirChair it answers; ``step`` is where to look, ``look`` says for what."""

    key: str
    question: str
    step: str
    look: str


TAPS: tuple[Tap, ...] = (
    Tap("is_fair", words("Is it fair?"), "data", words("Which sentence would they not nod at?")),
    Tap("is_clear", words("Do I know what is wanted?"), "concern", words("Is it plain what is at risk, and for whom?")),
    Tap("is_answerable", words("Could I answer?"), "ask", words("Is it one question, open enough to go anywhere?")),
)


def first_not_yet(chair: InTheirChair) -> Tap | None:
    """The first question answered with 'not yet', in the order of the opening."""
    return next((tap for tap in TAPS if not getattr(chair, tap.key)), None)
