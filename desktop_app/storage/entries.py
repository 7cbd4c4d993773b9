"""One line of a list of conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date, time

    from desktop_app.domain.channel import Channel
    from desktop_app.domain.conversation import Conversation
    from desktop_app.domain.standing import Standing

Trouble = Literal["damaged", "newer"]


class Entry(NamedTuple):
    """``standings`` follow METHOD; ``word_count`` is of the spoken opening. With a ``trouble``, the file itself
    cannot be opened here, and the rest is as the newest good version has it, or empty."""

    id: str
    name: str
    person: str
    organisation: str
    on: date | None
    at: time | None
    channel: Channel
    step: str
    standings: tuple[Standing, ...]
    word_count: int
    trouble: Trouble | None = None


def entry_of(conversation: Conversation) -> Entry:
    from desktop_app.domain.journey import Journey
    from desktop_app.domain.steps import METHOD

    journey = Journey(conversation)
    return Entry(
        id=conversation.id,
        name=conversation.name,
        person=conversation.person,
        organisation=conversation.organisation,
        on=conversation.on,
        at=conversation.at,
        channel=conversation.channel,
        step=conversation.step,
        standings=tuple(journey.standing(step) for step in METHOD),
        word_count=journey.opening.word_count,
    )


def troubled(which: str, trouble: Trouble, last_good: Conversation | None) -> Entry:
    """An entry for a file that cannot be opened here."""
    from desktop_app.domain.conversation import Conversation

    known = last_good or Conversation(id=which, title=which)
    return entry_of(known)._replace(id=which, trouble=trouble)
