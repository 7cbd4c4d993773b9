"""What a leader sees again once a conversation is over: how they went in, and what they had expected."""

from __future__ import annotations

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import GateWay
from desktop_app.domain.moods import mood
from desktop_app.domain.words import words


def looking_back(conversation: Conversation) -> tuple[str, ...]:
    """Sentences; none where nothing was noted."""
    return tuple(sentence for sentence in (_gate(conversation), _expected(conversation)) if sentence)


def _gate(conversation: Conversation) -> str:
    if not conversation.gates:
        return ""
    last = max(conversation.gates, key=lambda each: each.at)
    before, after = mood(last.mood), mood(last.mood_after)
    if before is None:
        return ""
    if last.way is GateWay.ANYWAY:
        return words("You went in anyway, with {}.").format(before.name.lower())
    if after is None or after == before:
        return words("You practised first, and went in with {}.").format(before.name.lower())
    return words("You practised first: {} became {}.").format(before.name.lower(), after.name.lower())


def _expected(conversation: Conversation) -> str:
    expected = " ".join(conversation.text("expect").split())
    return words("You expected: “{}” What surprised you?").format(expected) if expected else ""
