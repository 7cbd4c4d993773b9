"""A conversation without who it is about: the pattern stays, the customer goes.

Known names, figures, addresses and numbers are replaced. Names the heading does not hold stay: read it once yourself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.figures import round_figures
from desktop_app.domain.identities import Identity
from desktop_app.domain.steps import FIELDS
from desktop_app.domain.words import words

REDACTED = "redacted"
"""The id of every redacted conversation: its own may have been derived from a name."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """``replaced`` pairs what stood there with what stands there now, each pair once, in order."""

    conversation: Conversation
    replaced: tuple[tuple[str, str], ...]


def redact(conversation: Conversation) -> Redaction:
    """The person becomes 'the customer', the organisation their company, figures round, the ways to reach them go."""
    replaced: dict[tuple[str, str], None] = {}
    identity = Identity(conversation.person, conversation.organisation)

    def note(old: str, new: str) -> str:
        replaced[old, new] = None
        return new

    def clean(text: str) -> str:
        return round_figures(identity.hide(text, note), note)

    title = clean(conversation.title)
    answers = {key: _each(answer, clean) for key, answer in conversation.answers.items() if _is_prose(key)}
    hidden = replace(
        conversation,
        id=REDACTED,
        title=title,
        person=words("The customer") if conversation.person.strip() else "",
        organisation="",
        answers={**conversation.answers, **answers},
    )
    return Redaction(hidden, tuple(replaced))


def _is_prose(key: str) -> bool:
    return key not in FIELDS or not FIELDS[key].kind.is_chosen


def _each(value: Any, clean: Callable[[str], str]) -> Any:
    """Every text inside an answer, whatever its kind; identifiers are not the leader's words."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_each(each, clean) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = {each.name: getattr(value, each.name) for each in dataclasses.fields(value) if each.name != "id"}
        return replace(value, **{name: _each(each, clean) for name, each in inside.items()})
    return value
