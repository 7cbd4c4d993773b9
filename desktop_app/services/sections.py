"""SECTIONS: the parts of a brief, in order, as data.

A field of METHOD that is neither spoken nor claimed by a section here gets one of its own, private if the field is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop_app.domain.steps import FIELDS, Field
from desktop_app.domain.words import words

Look: TypeAlias = Literal["script", "points", "prose"]


@dataclass(frozen=True, slots=True)
class Section:
    """Shows ``fields`` of METHOD. ``is_private``: left out unless asked for; ``is_half``: two in a row share a line."""

    key: str
    title: str
    look: Look
    fields: tuple[str, ...] = ()
    is_private: bool = False
    is_half: bool = False


SAY = Section("say", words("What I will say"), "script")
LISTEN = Section("listen", words("While I listen"), "points", ("change_my_mind", "say_back"), is_half=True)
KEPT_BACK = Section("kept_back", words("Kept back"), "points", ("facts",), is_private=True)

_NAMED = (
    SAY,
    Section("way_in", words("If they need a way in"), "points", ("follow_ups",)),
    LISTEN,
    Section("hard", words("If it gets hard"), "points", ("if_thens",), is_half=True),
    Section("offer", words("What I am here as"), "prose", ("offer",)),
    Section(
        "story", words("My story"), "prose", ("story", "story_kind", "story_after", "their_story"), is_private=True
    ),
    Section("mood", words("My mood and body"), "prose", ("mood", "body", "measures"), is_private=True),
    Section("expect", words("What I expect"), "prose", ("expect", "happened"), is_private=True),
    KEPT_BACK,
)


def sections(fields: dict[str, Field] = FIELDS) -> tuple[Section, ...]:
    """The public ones first."""
    claimed = {key for section in _NAMED for key in section.fields}
    others = [_own(each) for each in fields.values() if each.spoken is None and each.key not in claimed]
    return tuple(sorted((*_NAMED, *others), key=lambda section: section.is_private))


def _own(field: Field) -> Section:
    look: Look = "points" if field.kind.holds_many else "prose"
    return Section(field.key, field.label, look, (field.key,), is_private=field.is_private)


SECTIONS: tuple[Section, ...] = sections()
