"""``plainspoken brief``: one page to take along, or to show."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.commands.finding import find_conversation
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import say
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.privacy import without_private
from desktop_app.domain.redaction import redact
from desktop_app.places import Places

READERS = ("self", "coach", "customer")


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID|FILE", help="as `plainspoken list` shows it, or a file")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="ends in .pdf, .html, .md or .txt")
    parser.add_argument(
        "--for",
        dest="reader",
        choices=READERS,
        help="self: with the private parts; coach: without them, as when left out; customer: only what you will say",
    )
    parser.add_argument("--redact", action="store_true", help="leave out who it is about: names, figures, addresses")


def run(arguments: argparse.Namespace, places: Places) -> int:
    conversation = find_conversation(arguments.id, places)
    if arguments.reader != "self":
        conversation = without_private(conversation)
    if arguments.redact:
        conversation = _redacted(conversation)
    make_brief(conversation, arguments.out, places, arguments.reader)
    return Outcome.DONE


def _redacted(conversation: Conversation) -> Conversation:
    redaction = redact(conversation)
    say("\n".join((*(f"{old} → {new}" for old, new in redaction.replaced), "Other names stay: read it once yourself.")))
    return redaction.conversation


def make_brief(conversation: Conversation, out: Path, places: Places, reader: str | None = None) -> None:
    """Writes it and says where. Raises UnknownFormat, CannotWrite."""
    from desktop_app.services.brief import SECTIONS, Choice
    from desktop_app.services.documents import write_brief
    from desktop_app.storage.preferences import load_preferences

    chosen = {
        "self": [each.key for each in SECTIONS],
        "customer": ["say"],
    }.get(reader or "", [each.key for each in SECTIONS if not each.is_private])
    preferences = load_preferences(places)
    write_brief(conversation, out, Choice(frozenset(chosen), preferences.paper, preferences.pace))
    say(f"The brief is in {out}")
