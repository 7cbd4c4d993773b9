"""What a search looks through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS
from desktop_app.storage.coders import ANSWERS


def body_of(conversation: Conversation) -> str:
    """All that a leader has written, for searching."""
    heading = [conversation.title, conversation.person, conversation.organisation]
    fields = [(FIELDS[key].kind, answer) for key, answer in conversation.answers.items()]
    written = [ANSWERS[kind].write(answer) for kind, answer in fields if not kind.is_chosen]
    return "\n".join([*heading, *_texts(written)])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        yield from _texts([each for name, each in value.items() if name not in ("id", "on")])
