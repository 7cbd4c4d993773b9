"""``plainspoken demo``: the sample conversation, made into a brief."""

from __future__ import annotations

import argparse
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from desktop_app.commands.brief import make_brief
from desktop_app.commands.finding import find_in_library
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import heading, say
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.services.sample import SAMPLE_ID, sample
from desktop_app.storage.errors import NoSuchConversation
from desktop_app.storage.library import Library

BEGINS_A_LIBRARY = True


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("plainspoken-brief.pdf"),
        metavar="FILE",
        help="ends in .pdf, .html, .md or .txt",
    )


def run(arguments: argparse.Namespace, places: Places) -> int:
    today = datetime.now().astimezone().date()
    conversation = sample_in(places, today)
    say(f"{conversation.name}: {heading(conversation)}")
    say(f"In your library as {conversation.id}; change it or throw it away.")
    make_brief(conversation, arguments.out, places)
    return Outcome.DONE


def sample_in(places: Places, today: date) -> Conversation:
    """The sample as the library has it; one that is there already is never touched.

    Raises LibraryUnwritable, LibraryInUse, SaveFailed, ConversationDamaged, MadeByNewerVersion.
    """
    if places.library.exists():
        with suppress(NoSuchConversation):
            return find_in_library(SAMPLE_ID, places)
    with Library(places) as library:
        return library.save(sample(today))
