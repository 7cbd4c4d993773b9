"""``plainspoken show ID``: what one conversation holds; the private parts only when asked for."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from functools import singledispatch

from desktop_app.commands.finding import find_conversation
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import heading, say
from desktop_app.domain.answers import Answer, Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import weekday_and_day
from desktop_app.domain.moods import BODY_SIGNS, mood
from desktop_app.domain.privacy import without_private
from desktop_app.domain.self_care import MEASURES
from desktop_app.domain.steps import METHOD, Field, Kind
from desktop_app.domain.stories import STORIES
from desktop_app.places import Places
from desktop_app.storage.codec import encode

_NAMES = {Kind.STORY: {each.key: each.name for each in STORIES}, Kind.BODY: dict(BODY_SIGNS)}


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="as `plainspoken list` shows it, or a file")
    parser.add_argument("--private", action="store_true", help="with your story, mood and what you keep back")
    parser.add_argument("--json", action="store_true", help="the record itself, for scripts")


def run(arguments: argparse.Namespace, places: Places) -> int:
    conversation = find_conversation(arguments.id, places)
    if not arguments.private:
        conversation = without_private(conversation)
    if arguments.json:
        say(json.dumps(encode(conversation), indent=2))
    else:
        say("\n".join((conversation.name, heading(conversation), *_pages(conversation))))
    return Outcome.DONE


def _pages(conversation: Conversation) -> Iterator[str]:
    for step in METHOD:
        written = [each for each in step.fields if conversation.has(each.key)]
        if written:
            yield f"\n{step.title}"
        for each in written:
            yield f"  {each.label}"
            yield from _lines(conversation.answers[each.key], each)


def _lines(answer: Answer, of: Field) -> Iterator[str]:
    for entry in _entries(answer, of.kind):
        words = _called(entry, of.kind) if isinstance(entry, str) else _line(entry)
        yield from (f"    {line}" for line in words.splitlines() if line.strip())


def _entries(answer: Answer, kind: Kind) -> Iterable[object]:
    if kind is Kind.MEASURES:
        return [f"{measure.name} {value or 'skipped'}" for measure, value in zip(MEASURES, answer, strict=False)]
    return (answer,) if isinstance(answer, str) else answer


def _called(entry: str, kind: Kind) -> str:
    """What a person calls what is kept under a key."""
    known = mood(entry) if kind is Kind.MOOD else None
    return known.name if known else _NAMES.get(kind, {}).get(entry, entry)


@singledispatch
def _line(entry: object) -> str:
    return str(entry)


@_line.register
def _(fact: Fact) -> str:
    when = f"{weekday_and_day(fact.on, fact.on)}: " if fact.on else ""
    known = f" ({fact.how_i_know})" if fact.how_i_know.strip() else ""
    return f"{when}{fact.what}{known}{' [kept back]' if fact.kept_back else ''}"


@_line.register
def _(card: IfThen) -> str:
    return f"If {card.if_}, then {card.then}"
