"""'Before you go in': a short list derived from what is there. It advises; it never blocks."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.advice import Advice
from desktop_app.domain.channel import Channel
from desktop_app.domain.journey import Journey
from desktop_app.domain.moods import mood
from desktop_app.domain.opening import FULL_OPENING
from desktop_app.domain.words import words


def before_you_go_in(journey: Journey) -> tuple[Advice, ...]:
    """What is settled and what is open, then what was noticed in the words."""
    return (*(advice for rule in RULES if (advice := rule(journey))), *journey.noticed)


def _voice(journey: Journey) -> Advice:
    if journey.conversation.channel is Channel.MESSAGE:
        return Advice(words("Send only the invitation; talk by voice"), "listen")
    return Advice(words("Face to face, or by voice"), "listen", is_settled=True)


def _calm(journey: Journey) -> Advice:
    now = mood(journey.conversation.text("mood"))
    if now is None:
        return Advice(words("Name your mood"), "story")
    if now.is_settled:
        return Advice(words("Calm enough to be surprised"), "story", is_settled=True)
    return Advice(words("{} comes in with you").format(now.name), "story")


def _facts(journey: Journey) -> Advice | None:
    facts = journey.conversation.spoken_facts
    if not facts:
        return Advice(words("Write one fact"), "data")
    if len(facts) > 3:
        return Advice(words("facts: which two would they recognise?"), "data", count=len(facts))
    undated = sum(fact.on is None for fact in facts)
    if undated:
        return Advice(
            words("fact without a date") if undated == 1 else words("facts without a date"), "data", count=undated
        )
    return None if journey.marks("data") else Advice(words("Facts with their dates"), "data", is_settled=True)


def _concern(journey: Journey) -> Advice | None:
    return None if journey.conversation.has("concern") else Advice(words("Say what you are concerned about"), "concern")


def _ask(journey: Journey) -> Advice | None:
    if not journey.conversation.text("ask").strip():
        return Advice(words("Choose your one question"), "ask")
    return None if journey.marks("ask") else Advice(words("One question to open it up"), "ask", is_settled=True)


def _length(journey: Journey) -> Advice | None:
    if journey.seconds > FULL_OPENING:
        return Advice(words("words aloud: what could wait?"), "data", count=journey.opening.word_count)
    return None


RULES: tuple[Callable[[Journey], Advice | None], ...] = (_voice, _calm, _facts, _concern, _ask, _length)
