"""How far the rehearsal is, as segments of a bar: each part of the opening, then the silence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.opening import FULL_OPENING
from desktop_app.domain.rehearsal_states import Silent, Speaking
from desktop_app.domain.rehearsals import Rehearsal
from desktop_app.domain.rehearsed import last_broken_at, last_times
from desktop_app.domain.rehearsing import Rehearsing
from desktop_app.domain.steps import LISTEN
from desktop_app.ui.language import tr
from desktop_app.ui.rehearsal.rehearsal_clock import told_time

LEAST_LISTENING = 0.2
"""Of the whole bar, however long the opening is."""


@dataclass(frozen=True, slots=True)
class Segment:
    """``weight`` is its length beside the others, ``fill`` how much of it is over, 0 to 1."""

    colour: str
    weight: float
    fill: float
    name: str
    last_time: str = ""


def segments(now: Rehearsing, at: int, earlier: Sequence[Rehearsal], pace: int) -> tuple[Segment, ...]:
    """``pace`` in words a minute tells how long a part should take, ``at`` how long it has."""
    expected = [part.seconds(pace) for part in now.parts]
    last = last_times(earlier)
    spoken = [
        Segment(part.key, long, _over(now, place, long, at), _name(now, place), _last(last, part.key))
        for place, (part, long) in enumerate(zip(now.parts, expected, strict=True))
    ]
    return (*spoken, _listening(now, at, earlier, sum(expected))) if spoken else ()


def _over(now: Rehearsing, place: int, expected: float, at: int) -> float:
    if now.state != Speaking(place):
        return float(place < len(now.spoken))
    return min(1.0, now.elapsed(at) / 1000 / max(1.0, expected))


def _name(now: Rehearsing, place: int) -> str:
    title = tr(now.parts[place].title)
    return f"{title} {told_time(now.spoken[place].milliseconds)}" if place < len(now.spoken) else title


def _last(times: Mapping[str, int], key: str) -> str:
    return tr("last time {}").format(told_time(times[key])) if key in times else ""


def _listening(now: Rehearsing, at: int, earlier: Sequence[Rehearsal], opening: float) -> Segment:
    held, aimed = (now.elapsed(at), now.aimed) if isinstance(now.state, Silent) else (now.best.held, now.best.aimed)
    weight = max(FULL_OPENING - opening, opening * LEAST_LISTENING / (1 - LEAST_LISTENING))
    return Segment("ink", weight, min(1.0, held / aimed), tr(LISTEN.title), _last_silence(earlier))


def _last_silence(earlier: Sequence[Rehearsal]) -> str:
    if not earlier:
        return ""
    broken = last_broken_at(earlier)
    if broken is not None:
        return tr("last time you broke in at {}").format(told_time(broken))
    return tr("last time you held {}").format(told_time(earlier[-1].held))
