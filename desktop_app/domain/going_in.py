"""Going in and coming out: the moods before and after each conversation, beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.moods import Mood, mood

ENOUGH = 3
"""Conversations from which on there is something to see."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One time in a conversation, on the leader's own day: the last mood going in and the last one coming out.

    ``others`` are the moods noted around them, in their order; ``conversation`` is its id.
    """

    day: date
    before: Mood | None
    after: Mood | None
    others: tuple[Mood, ...] = ()
    conversation: str = ""

    @property
    def is_whole(self) -> bool:
        return self.before is not None and self.after is not None

    @property
    def is_lighter(self) -> bool:
        """Whether the mood after is lighter than the one before."""
        return self.before is not None and self.after is not None and self.after.lightness > self.before.lightness


def moment_at(conversation: Conversation | None, now: datetime) -> Moment:
    """Going in before its time, coming out after it; in between on a day without a time, or without a conversation."""
    if conversation is None or conversation.on is None:
        return Moment.BETWEEN
    if conversation.is_over(now):
        return Moment.COMING_OUT
    is_day = conversation.at is None and conversation.on == now.date()
    return Moment.BETWEEN if is_day else Moment.GOING_IN


def pairs_of(conversations: Iterable[Conversation], zone: tzinfo = UTC) -> tuple[Pair, ...]:
    """Every time in every conversation, by day; ``zone`` is the leader's own.

    Who noted nothing going in went in with the mood of the page.
    """
    pairs = (pair for conversation in conversations for pair in _pairs_in(conversation, zone))
    return tuple(sorted(pairs, key=lambda pair: pair.day))


def entry_pairs(entries: Iterable[MoodEntry], zone: tzinfo = UTC, which: str = "") -> Iterator[Pair]:
    """The pairs of one conversation. Each ends with the last entry before a leader goes in again, or with its day."""
    noted: list[MoodEntry] = []
    for entry in sorted(entries, key=lambda each: each.at):
        if noted and _begins(entry, noted, zone):
            yield _pair(noted, zone, which)
            noted = []
        noted.append(entry)
    if noted:
        yield _pair(noted, zone, which)


def whole(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Those with a mood before and one after."""
    return tuple(pair for pair in pairs if pair.is_whole)


def is_enough(pairs: Iterable[Pair]) -> bool:
    """Whether moods before and after were noted in at least ENOUGH conversations."""
    return len({pair.conversation for pair in pairs if pair.is_whole}) >= ENOUGH


def lighter_of(pairs: Iterable[Pair]) -> tuple[int, int]:
    """How often a leader came out lighter, and of how many times."""
    told = whole(pairs)
    return sum(pair.is_lighter for pair in told), len(told)


def _pairs_in(conversation: Conversation, zone: tzinfo) -> Iterator[Pair]:
    named = mood(conversation.text("mood"))
    pairs = list(entry_pairs(conversation.moods, zone, conversation.id))
    is_silent = all(pair.before is None for pair in pairs)
    for place, pair in enumerate(pairs):
        yield replace(pair, before=named) if is_silent and place == _first_out(pairs) else pair


def _first_out(pairs: Sequence[Pair]) -> int:
    return next((place for place, pair in enumerate(pairs) if pair.after is not None), -1)


def _begins(entry: MoodEntry, noted: Sequence[MoodEntry], zone: tzinfo) -> bool:
    """Whether it opens a new pair. One who went in late in the evening may come out after midnight."""
    has_come_out = any(each.moment is Moment.COMING_OUT for each in noted)
    has_gone_in = any(each.moment is Moment.GOING_IN for each in noted)
    if entry.moment is Moment.COMING_OUT and has_gone_in and not has_come_out:
        return False
    is_next_day = entry.at.astimezone(zone).date() != noted[-1].at.astimezone(zone).date()
    return is_next_day or (entry.moment is Moment.GOING_IN and has_come_out)


def _pair(noted: Sequence[MoodEntry], zone: tzinfo, which: str) -> Pair:
    before = _last(noted, Moment.GOING_IN)
    after = _last(noted, Moment.COMING_OUT)
    others = (mood(entry.mood) for entry in noted if entry not in (before, after))
    return Pair(
        (after or before or noted[-1]).at.astimezone(zone).date(),
        mood(before.mood) if before else None,
        mood(after.mood) if after else None,
        tuple(each for each in others if each is not None),
        which,
    )


def _last(noted: Sequence[MoodEntry], moment: Moment) -> MoodEntry | None:
    return next((entry for entry in reversed(noted) if entry.moment is moment), None)
