"""``plainspoken show ID``: everything one conversation holds, the private parts too, for the one who wrote it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from functools import singledispatch

from desktop_app.commands.finding import find_conversation
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import heading, say
from desktop_app.domain.answers import Answer, Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import weekday_and_day
from desktop_app.domain.moods import BODY_SIGNS, MOODS
from desktop_app.domain.steps import METHOD, Kind
from desktop_app.places import Places
from desktop_app.storage.codec import encode

_NAMES = {Kind.MOOD: {each.key: each.name for each in MOODS}, Kind.BODY: dict(BODY_SIGNS)}


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="as `plainspoken list` shows it, or a file")
    parser.add_argument("--json", action="store_true", help="the record itself, for scripts")


def run(arguments: argparse.Namespace, places: Places) -> int:
    conversation = find_conversation(arguments.id, places)
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
            yield from _lines(conversation.answers[each.key], _NAMES.get(each.kind, {}))


def _lines(answer: Answer, names: dict[str, str]) -> Iterator[str]:
    for entry in (answer,) if isinstance(answer, str) else answer:
        words = names.get(entry, entry) if isinstance(entry, str) else _line(entry)
        yield from (f"    {line}" for line in words.splitlines() if line.strip())


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
