"""Me, before I walk in: three measures, and one line of advice for the lowest."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.words import words

MOST, LOW = 10, 3


@dataclass(frozen=True, slots=True)
class Measure:
    name: str
    advice: str


MEASURES: tuple[Measure, ...] = (
    Measure(words("Head"), words("Your head is full. Take only one fact and one question in with you.")),
    Measure(words("Body"), words("Your body is tired. Drink some water, and stand for a minute first.")),
    Measure(words("Will"), words("You would rather not. Say once why you want this solved.")),
)


def advice_for(values: tuple[int, ...]) -> str:
    """One line for the lowest measure at or under LOW; nothing for the skipped, who are 0."""
    low = [(value, place) for place, value in enumerate(values) if 0 < value <= LOW]
    return MEASURES[min(low)[1]].advice if low else ""
