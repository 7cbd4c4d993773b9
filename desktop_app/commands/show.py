"""``plainspoken show ID``: what one conversation holds; the private parts only when asked for."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.commands.finding import find_conversation
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import heading, say
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.privacy import without_private
from desktop_app.domain.steps import METHOD, Field, Kind
from desktop_app.places import Places
from desktop_app.storage.codec import encode

if TYPE_CHECKING:
    from desktop_app.services.lines import Line


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
            yield from (f"    {line}" for line in _lines(conversation, each) if line.strip())


def _lines(conversation: Conversation, of: Field) -> Iterator[str]:
    from desktop_app.services.lines import lines
    from desktop_app.services.sections import KEPT_BACK, Section

    for line in lines(conversation, Section(of.key, of.label, "prose", (of.key,))):
        yield from _told(line).splitlines()
    if of.kind is Kind.FACTS:
        yield from (f"{_told(line)} [kept back]" for line in lines(conversation, KEPT_BACK))


def _told(line: Line) -> str:
    said = f"If {line.text}, then {line.then}." if line.then else line.text
    return " ".join(part for part in (line.label, said, f"({line.aside})" if line.aside else "") if part)
