"""A mood noted with a conversation: one more entry, and the mood of its page when the leader goes in with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry

A_CORRECTION = timedelta(minutes=2)
"""Another tap within that time meant to hit this tile at once; later it is another mood."""


def with_mood(conversation: Conversation, entry: MoodEntry) -> Conversation:
    noted = replace(conversation, moods=(*conversation.moods, entry))
    return noted.with_answer("mood", entry.mood) if entry.moment is Moment.GOING_IN else noted


def tapped(
    conversation: Conversation, mood: str, at: datetime, last: MoodEntry | None = None
) -> tuple[Conversation, MoodEntry | None]:
    """With the mood a leader goes in with, tapped at ``at`` in UTC, and what was noted of it.

    Soon after the ``last`` tap it takes its place; an empty ``mood`` takes the choice back.
    """
    is_corrected = last is not None and at - last.at < A_CORRECTION
    before = replace(conversation, moods=tuple(each for each in conversation.moods if not is_corrected or each != last))
    if not mood:
        return before.with_answer("mood", ""), None
    entry = MoodEntry(at, mood, moment=Moment.GOING_IN)
    return with_mood(before, entry), entry
