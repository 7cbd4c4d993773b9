"""What the rehearsals so far tell: the leader's own pace, and how it went last time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.answers import IfThen
from desktop_app.domain.rehearsals import Rehearsal
from desktop_app.domain.speech import FASTEST, SLOWEST

RECENT = 3
"""Rehearsals; a pace is the average of so many."""
_BEYOND_SPEECH = 2
"""Twice as fast as the fastest, or half as fast as the slowest: it was clicked through, or left lying."""


LEAST = 25
"""Words; fewer say more about the thumb on the key than about the voice."""


def measured_pace(rehearsals: Iterable[Rehearsal]) -> int | None:
    """Words a minute over the last three that were spoken, within what the pace may be; None before the first."""
    recent = [rehearsal for rehearsal in rehearsals if _is_speech(rehearsal)][-RECENT:]
    if not recent:
        return None
    said = sum(rehearsal.words for rehearsal in recent)
    pace = round(said * 60_000 / sum(rehearsal.milliseconds for rehearsal in recent))
    return max(SLOWEST, min(FASTEST, pace))


def last_times(rehearsals: Iterable[Rehearsal]) -> Mapping[str, int]:
    """Milliseconds aloud of each part, by its step's key, when it was last spoken."""
    return {part.key: part.milliseconds for rehearsal in rehearsals for part in rehearsal.parts}


def last_broken_at(rehearsals: Sequence[Rehearsal]) -> int | None:
    """Milliseconds of silence before the leader broke in, the last time; None if they held it, or never tried."""
    return rehearsals[-1].held if rehearsals and not rehearsals[-1].has_held else None


def least_met_first(cards: Iterable[IfThen], rehearsals: Sequence[Rehearsal]) -> tuple[IfThen, ...]:
    """Cards that came less often come first, and the others keep their order: shuffle them before.

    A plan is carried out more often when it was rehearsed (Gollwitzer and Sheeran 2006), so each should have its turn.
    """
    return tuple(sorted(cards, key=lambda card: sum(card in rehearsal.cards for rehearsal in rehearsals)))


def cards_met(rehearsals: Iterable[Rehearsal]) -> frozenset[IfThen]:
    """All that came up; a card that was changed since is another."""
    return frozenset(card for rehearsal in rehearsals for card in rehearsal.cards)


def _is_speech(rehearsal: Rehearsal) -> bool:
    if rehearsal.words < LEAST:
        return False
    minutes = rehearsal.milliseconds / 60_000
    return SLOWEST / _BEYOND_SPEECH * minutes <= rehearsal.words <= FASTEST * _BEYOND_SPEECH * minutes and minutes > 0
