"""Calm words over a braced body, and the other way round: what people see first is the body."""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import Mood, mood
from desktop_app.domain.words import words

SETTLED = "settled"
"""The one sign of the body that is at ease; all others are braced."""

BRACED_BENEATH = words("Calm words, braced body. What does your body know that the words leave out?")
SETTLED_BENEATH = words("A heavy word, a settled body. Does the word still fit?")

NOTES: dict[tuple[bool, bool, bool], str] = {
    (True, True, True): BRACED_BENEATH,
    (True, True, False): BRACED_BENEATH,
    (True, False, True): "",
    (True, False, False): "",
    (False, True, True): "",
    (False, True, False): "",
    (False, False, True): SETTLED_BENEATH,
    (False, False, False): "",
}
"""By whether the mood is settled, the body braced, the body settled. A body can be both in different places."""


def note_on(now: Mood | None, signs: Collection[str]) -> str:
    """What does not go together in a mood and the signs of a body; nothing without a mood."""
    if now is None:
        return ""
    is_braced = any(sign != SETTLED for sign in signs)
    return NOTES[now.is_settled, is_braced, SETTLED in signs]


def congruence(conversation: Conversation) -> str:
    """The note on a conversation's own mood and body, or nothing."""
    return note_on(mood(conversation.text("mood")), conversation.chosen("body"))
