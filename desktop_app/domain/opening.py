"""What the leader will say: the opening joined as speech, and how long it takes aloud."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.speech import WORDS_PER_MINUTE, as_sentence, count_words
from desktop_app.domain.steps import METHOD, Field, Kind, Step

FULL_OPENING = 60
"""Seconds. An opening within a minute is heard as one thought (after the sixty-second opening of Scott's Fierce)."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of one step. ``key`` and ``title`` are the step's."""

    key: str
    title: str
    text: str

    def seconds(self, pace: int = WORDS_PER_MINUTE) -> float:
        return count_words(self.text) * 60 / pace


@dataclass(frozen=True, slots=True)
class Opening:
    """The spoken parts in the order of the method; parts with nothing to say are left out."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)

    @property
    def word_count(self) -> int:
        return sum(count_words(part.text) for part in self.parts)

    def seconds(self, pace: int = WORDS_PER_MINUTE) -> float:
        """Seconds aloud at ``pace`` words a minute."""
        return sum(part.seconds(pace) for part in self.parts)


def opening(conversation: Conversation) -> Opening:
    parts = (Part(step.key, step.title, _said(conversation, step)) for step in METHOD)
    return Opening(tuple(part for part in parts if part.text))


def _said(conversation: Conversation, step: Step) -> str:
    spoken = (_spoken(conversation, field) for field in step.fields if field.spoken)
    return " ".join(text for text in spoken if text)


def _spoken(conversation: Conversation, field: Field) -> str:
    if field.kind is Kind.FACTS:
        return " ".join(as_sentence(fact.what) for fact in conversation.spoken_facts)
    text, frame = conversation.text(field.key).strip(), field.spoken or ""
    said = text if frame == "{}" else text.rstrip(". ")
    return as_sentence(frame.replace("{}", said)) if said else ""
