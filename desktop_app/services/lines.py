"""The lines of a section: what is written in its fields, by kind. A new kind needs its line in WRITTEN_AS."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop_app.domain.answers import Answer, Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import BODY_SIGNS, mood
from desktop_app.domain.opening import opening
from desktop_app.domain.self_care import MEASURES
from desktop_app.domain.steps import FIELDS, Kind
from desktop_app.domain.stories import story_kind
from desktop_app.domain.words import words
from desktop_app.services.days import full_day
from desktop_app.services.escaping import printable
from desktop_app.services.sections import KEPT_BACK, LISTEN, SAY, Section


@dataclass(frozen=True, slots=True)
class Line:
    """One entry. ``key`` is the step whose colour the ``label`` wears; ``then`` makes it an if–then."""

    text: str
    label: str = ""
    key: str = ""
    then: str = ""
    aside: str = ""


def lines(conversation: Conversation, section: Section) -> tuple[Line, ...]:
    """What a section shows; nothing if nothing is written there."""
    special = _SPECIAL.get(section.key, partial(_in_fields, section=section))
    return tuple(line for line in special(conversation) if line.text)


def _in_fields(conversation: Conversation, section: Section) -> Iterable[Line]:
    answers = ((FIELDS[key].kind, conversation.answers.get(key)) for key in section.fields)
    return (line for kind, answer in answers if answer for line in WRITTEN_AS[kind](answer))


def _said(conversation: Conversation) -> Iterable[Line]:
    return (Line(written(part.text), part.title, part.key) for part in opening(conversation).parts)


def _listening(conversation: Conversation) -> Iterable[Line]:
    back = one_line(conversation.text("say_back")) or words("So what I hear is …, did I get that?")
    yield Line(words("Seven seconds. Then seven more."))
    yield Line(words("Write down their words, not mine."))
    yield Line(back if back[0] in "“\"'‘«„" else f"“{back}”")
    yield Line(words("The small thing that doesn’t fit."))
    if hope := written(conversation.text("change_my_mind")):
        yield Line(hope, words("Could change my mind:"))


def _kept_back(conversation: Conversation) -> Iterable[Line]:
    return (_fact(fact) for fact in conversation.facts if fact.kept_back)


def _facts(answer: Any) -> Iterable[Line]:
    return (_fact(fact) for fact in answer if isinstance(fact, Fact) and not fact.kept_back)


def _fact(fact: Fact) -> Line:
    what, how = written(fact.what), written(fact.how_i_know)
    return Line(what or how, f"{full_day(fact.on)}:" if fact.on else "", aside=how if what else "")


def _text(answer: Any) -> Iterable[Line]:
    return (Line(written(answer)),)


def _mood(answer: Any) -> Iterable[Line]:
    now = mood(answer)
    return (Line(now.name, aside=now.story),) if now else ()


def _story(answer: Any) -> Iterable[Line]:
    kind = story_kind(answer)
    return (Line(kind.name, aside=kind.question),) if kind else ()


def _measures(answer: Any) -> Iterable[Line]:
    given = (f"{measure.name} {value}" for measure, value in zip(MEASURES, answer, strict=False) if value)
    return (Line(", ".join(given)),)


def _body(answer: Any) -> Iterable[Line]:
    signs = ", ".join(name for key, name in BODY_SIGNS if key in answer)
    return (Line(signs),)


def _questions(answer: Any) -> Iterable[Line]:
    return (Line(written(each)) for each in answer)


def _if_thens(answer: Any) -> Iterable[Line]:
    cards = (each for each in answer if isinstance(each, IfThen) and each.is_whole)
    return (Line(written(card.if_).rstrip(",."), then=written(card.then).rstrip(".")) for card in cards)


WRITTEN_AS: dict[Kind, Callable[[Answer], Iterable[Line]]] = {
    Kind.WRITING: _text,
    Kind.LINE: _text,
    Kind.MOOD: _mood,
    Kind.STORY: _story,
    Kind.MEASURES: _measures,
    Kind.BODY: _body,
    Kind.FACTS: _facts,
    Kind.QUESTIONS: _questions,
    Kind.IF_THENS: _if_thens,
}
_SPECIAL: dict[str, Callable[[Conversation], Iterable[Line]]] = {
    SAY.key: _said,
    LISTEN.key: _listening,
    KEPT_BACK.key: _kept_back,
}


def one_line(text: str) -> str:
    return " ".join(printable(text).split())


def written(text: str) -> str:
    return printable(text).strip()
