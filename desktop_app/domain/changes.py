"""Undo between fields: a tuple of snapshots. Within a field, the field's own undo comes first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS

DEEPEST = 500
"""Snapshots kept; each shares all unchanged answers with its neighbours, so this is a few hundred small tuples."""


@dataclass(frozen=True, slots=True)
class Changes:
    """``present`` between what it was and what was undone. ``field`` is what the last change was made in."""

    present: Conversation
    past: tuple[Conversation, ...] = ()
    future: tuple[Conversation, ...] = ()
    field: str = ""

    def record(self, changed: Conversation, field: str) -> Changes:
        """Changes to one field in a row become one snapshot, as one thought; a card that comes or goes is another."""
        if not differs(changed, self.present):
            return replace(self, present=changed)
        before, after = _cards(self.present, field), _cards(changed, field)
        is_same_thought = field and field == self.field and before == after
        past = self.past if is_same_thought else (*self.past, self.present)[-DEEPEST:]
        return Changes(changed, past, (), "" if after < before else field)

    def move(self, moved: Conversation) -> Changes:
        """Standing elsewhere, or with something that happened: nothing to undo, but the next change begins anew."""
        return replace(self, present=moved, field=self.field if moved.step == self.present.step else "")

    def undo(self) -> Changes:
        past = self.past
        while past and not differs(past[-1], self.present):
            past = past[:-1]
        if not past:
            return replace(self, past=past)
        back = _as_it_happened(past[-1], self.present)
        return Changes(back, past[:-1], (self.present, *self.future))

    def redo(self) -> Changes:
        if not self.future:
            return self
        forth = _as_it_happened(self.future[0], self.present)
        return Changes(forth, (*self.past, self.present), self.future[1:])

    @property
    def can_undo(self) -> bool:
        return any(differs(each, self.present) for each in self.past)

    @property
    def can_redo(self) -> bool:
        return bool(self.future)


def _as_it_happened(text: Conversation, present: Conversation) -> Conversation:
    """A rehearsal, a passed gate, a look from their chair: what happened is not taken back with the words."""
    return replace(
        text,
        revision=present.revision,
        gates=present.gates,
        rehearsals=present.rehearsals,
        chairs=present.chairs,
    )


def _cards(conversation: Conversation, field: str) -> int:
    """How many are written in a field that holds several."""
    answer = conversation.answers.get(field)
    return len(answer) if isinstance(answer, tuple) else 0


def differs(one: Conversation, other: Conversation) -> bool:
    """Whether a person would see another text, not merely another page or revision."""
    return _seen(one) != _seen(other)


def _seen(conversation: Conversation) -> Conversation:
    """A field never visited shows what an empty or prefilled one does."""
    shown = {key: conversation.answers.get(key, field.prefilled) or "" for key, field in FIELDS.items()}
    return replace(conversation, step="", revision=0, answers=shown, gates=(), rehearsals=(), chairs=())
