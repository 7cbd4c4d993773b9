"""Going in and coming out: the moods before and after each conversation, beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.mood_pairs import Pair
from desktop_app.domain.moods import mood
from desktop_app.domain.pairing import entry_pairs


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


def _pairs_in(conversation: Conversation, zone: tzinfo) -> Iterator[Pair]:
    named = mood(conversation.text("mood"))
    pairs = list(entry_pairs(_noted(conversation), zone, conversation.id))
    is_silent = all(pair.before is None for pair in pairs)
    for place, pair in enumerate(pairs):
        yield replace(pair, before=named) if is_silent and place == _first_out(pairs) else pair


def _noted(conversation: Conversation) -> tuple[MoodEntry, ...]:
    """What was noted, and among it what a practice at the gate made of it: the leader goes in with that."""
    if not conversation.moods:
        return ()
    after = (MoodEntry(passed.at, passed.mood_after, moment=Moment.GOING_IN) for passed in conversation.gates)
    return (*conversation.moods, *(entry for entry in after if entry.mood))


def _first_out(pairs: Sequence[Pair]) -> int:
    return next((place for place, pair in enumerate(pairs) if pair.after is not None), -1)
