"""What of a conversation others may see: its public parts, taken one by one: whatever is added stays private."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.answers import Answer, Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS

PUBLIC = ("id", "title", "person", "organisation", "on", "at", "channel", "begun", "step", "revision")
"""Parts of a Conversation that may be seen. Moods, gates, rehearsals, chairs and what was kept are not among them."""


def without_private(conversation: Conversation) -> Conversation:
    """Without private fields, facts that are kept back, and every moment."""
    answers = {key: _shown(answer) for key, answer in conversation.answers.items() if _is_public(key)}
    public: dict[str, Any] = {name: getattr(conversation, name) for name in PUBLIC}
    return Conversation(**public, answers=answers)


def _is_public(key: str) -> bool:
    return key in FIELDS and not FIELDS[key].is_private


def _shown(answer: Answer) -> Any:
    if isinstance(answer, str):
        return answer
    return tuple(each for each in answer if not (isinstance(each, Fact) and each.kept_back))
