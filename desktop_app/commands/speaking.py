"""What the commands print."""

from __future__ import annotations

from datetime import date, time

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time, weekday_and_day


def say(text: str) -> None:
    """To the output, for people and pipes."""
    print(text)


def moment(on: date | None, at: time | None) -> str:
    """'Thu 26 Nov 2026, 10:00', as far as it is known."""
    day = f"{weekday_and_day(on, on)} {on.year}" if on else ""
    return ", ".join(each for each in (day, clock_time(at) if at else "") if each)


def heading(conversation: Conversation) -> str:
    """Who with, when and how, in one line."""
    who = (conversation.person.strip(), conversation.organisation.strip())
    when = moment(conversation.on, conversation.at)
    return ", ".join(each for each in (*who, when, conversation.channel.phrase) if each)
