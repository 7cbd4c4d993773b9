"""The soft gate before rehearsal and brief: it offers a practice, or says not to go in alone. It never blocks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment
from desktop_app.domain.moods import Mood, Shift, mood
from desktop_app.domain.threat import tells_of_threat

UNSAFE = "unsafe"
"""The sign of the body that wants company, not an exercise."""


class GateKind(Enum):
    """OPEN goes straight on, SOFT offers the practice of a mood, CARE offers none."""

    OPEN = "open"
    SOFT = "soft"
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Gate:
    """``mood`` is the one that goes in, if it was named."""

    kind: GateKind
    mood: Mood | None = None

    @property
    def shift(self) -> Shift | None:
        """The practice to offer; only a soft gate has one."""
        return self.mood.shift if self.kind is GateKind.SOFT and self.mood is not None else None


def gate(conversation: Conversation, *, has_understood: bool = False) -> Gate:
    """What stands between a leader and going in.

    Whoever ``has_understood`` the advice of CARE goes on without it, and without an exercise either.
    """
    now = mood(conversation.text("mood"))
    if wants_care(conversation):
        return Gate(GateKind.OPEN if has_understood else GateKind.CARE, now)
    is_open = now is None or now.is_settled or has_passed(conversation)
    return Gate(GateKind.OPEN if is_open else GateKind.SOFT, now)


def wants_care(conversation: Conversation) -> bool:
    """Whether the leader feels unsafe, or wrote of threat or violence in a story or a fact."""
    written = (conversation.text("story"), conversation.text("their_story"), *(_told(conversation)))
    return UNSAFE in conversation.chosen("body") or any(tells_of_threat(text) for text in written)


def has_passed(conversation: Conversation) -> bool:
    """Whether the gate was passed in this mood, or came out of the practice in it, and it was not named anew since."""
    if not conversation.gates:
        return False
    last = max(conversation.gates, key=lambda each: each.at)
    is_same = conversation.text("mood") in (last.mood, last.mood_after)
    entries = (entry for entry in conversation.moods if entry.moment is Moment.GOING_IN)
    return is_same and all(entry.at <= last.at for entry in entries)


def _told(conversation: Conversation) -> list[str]:
    return [text for fact in conversation.facts for text in (fact.what, fact.how_i_know)]
