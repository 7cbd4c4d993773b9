"""``plainspoken check``: the writing checks on one text a line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.commands.outcome import Outcome, tell
from desktop_app.commands.speaking import say
from desktop_app.places import Places

HELP = "look at what your words may do, one text a line"
STEPS = ("data", "concern", "reason", "ask", "request", "story")


class TextUnreadable(Exception):
    """A file of texts that cannot be read as UTF-8; its argument is why."""


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--step", choices=STEPS, required=True, help="where the text would stand")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; - or nothing reads the input")
    parser.add_argument("--json", action="store_true", help="one object a line, for scripts")


def run(arguments: argparse.Namespace, places: Places) -> int:
    from desktop_app.checks import check_lines, load_rules

    try:
        texts = _read(arguments.file).splitlines()
    except TextUnreadable as error:
        tell(f"{arguments.file} cannot be read: {error}. Choose a text file in UTF-8.")
        return Outcome.REFUSED
    found = False
    for checked in check_lines(arguments.step, texts, load_rules()):
        found = found or bool(checked["marks"] or checked["notes"])
        say(json.dumps(checked) if arguments.json else "\n".join(_lines(checked)))
    return Outcome.LOOK if found else Outcome.DONE


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise TextUnreadable(str(error.strerror).lower()) from None
    except UnicodeDecodeError:
        raise TextUnreadable("it is not UTF-8") from None


def _lines(checked: dict[str, Any]) -> Iterator[str]:
    yield checked["text"]
    for mark in checked["marks"]:
        yield f"    “{checked['text'][mark['start'] : mark['end']]}”: {mark['why']}"
        if mark["try"]:
            yield f"        try: {mark['try']}"
    for note in checked["notes"]:
        yield f"    {note['why']}"
