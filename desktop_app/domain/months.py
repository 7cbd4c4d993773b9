"""Month by month: which mood a leader mostly went in with and came out with, and which story they told most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from typing import Generic, NamedTuple, TypeVar

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import pairs_of
from desktop_app.domain.mood_pairs import ENOUGH
from desktop_app.domain.moods import Mood, mood
from desktop_app.domain.stories import StoryKind, story_kind

Thing = TypeVar("Thing", Mood, StoryKind)


@dataclass(frozen=True, slots=True)
class Most(Generic[Thing]):
    """What came most often; several where it was as often. ``of`` is how often anything came."""

    often: tuple[Thing, ...] = ()
    times: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Month:
    """``first`` is its first day."""

    first: date
    going_in: Most[Mood]
    coming_out: Most[Mood]
    stories: Most[StoryKind]


class _Seen(NamedTuple):
    day: date
    before: Mood | None = None
    after: Mood | None = None
    story: StoryKind | None = None


def months_of(conversations: Iterable[Conversation], today: date, zone: tzinfo = UTC) -> tuple[Month, ...]:
    """Those in which anything was told, the latest first; none before there are ENOUGH conversations that tell it.

    A conversation counts from its day on. Each time in it counts once, as in the chart; a story once a conversation.
    ``zone`` is the leader's own.
    """
    told = [list(_seen_in(conversation, zone)) for conversation in conversations]
    seen = [each for some in told for each in some if each.day <= today]
    if sum(any(each.day <= today for each in some) for some in told) < ENOUGH:
        return ()
    firsts = sorted({each.day.replace(day=1) for each in seen}, reverse=True)
    return tuple(_month(first, [each for each in seen if each.day.replace(day=1) == first]) for first in firsts)


def _seen_in(conversation: Conversation, zone: tzinfo) -> Iterator[_Seen]:
    pairs = [pair for pair in pairs_of([conversation], zone) if pair.before or pair.after]
    for pair in pairs:
        yield _Seen(pair.day, pair.before, pair.after)
    named, story = mood(conversation.text("mood")), story_kind(conversation.text("story_kind"))
    if story or (named and not pairs):
        day = conversation.on or conversation.begun.date()
        yield _Seen(day, None if pairs else named, None, story)


def _month(first: date, seen: Sequence[_Seen]) -> Month:
    return Month(
        first,
        _most([each.before for each in seen if each.before]),
        _most([each.after for each in seen if each.after]),
        _most([each.story for each in seen if each.story]),
    )


def _most(found: Sequence[Thing]) -> Most[Thing]:
    counted = Counter(found)
    times = max(counted.values(), default=0)
    return Most(tuple(each for each, count in counted.items() if count == times), times, len(found))
