"""``plainspoken check``: the writing checks on one text a line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from desktop_app.commands.outcome import Outcome, tell
from desktop_app.commands.speaking import say
from desktop_app.places import Places

STEPS = ("data", "concern", "reason", "ask", "request", "story")


class TextUnreadable(Exception):
    """A file of texts that cannot be read as UTF-8; its argument is why."""


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--step", choices=STEPS, required=True, help="where the text would stand")
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="a text file; - or nothing reads the input"
    )
    parser.add_argument("--json", action="store_true", help="one object a line, for scripts")


def run(arguments: argparse.Namespace, _places: Places) -> int:
    try:
        return _check(arguments)
    except TextUnreadable as error:
        tell(f"{arguments.file} cannot be read: {error}. Choose a text file in UTF-8.")
        return Outcome.REFUSED


def _check(arguments: argparse.Namespace) -> Outcome:
    from desktop_app.checks.lines import as_text, check_lines
    from desktop_app.checks.loading import load_rules

    found = False
    for checked in check_lines(arguments.step, _lines_of(arguments.file), load_rules()):
        found = found or bool(checked["marks"] or checked["notes"])
        say(json.dumps(checked) if arguments.json else as_text(checked))
    return Outcome.LOOK if found else Outcome.DONE


def _lines_of(file: str) -> Iterator[str]:
    """One at a time, so that a pipe may be as long as it likes."""
    try:
        with nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb") as lines:
            for line in lines:
                yield line.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise TextUnreadable(str(error.strerror).lower()) from None
    except UnicodeDecodeError:
        raise TextUnreadable("it is not UTF-8") from None
