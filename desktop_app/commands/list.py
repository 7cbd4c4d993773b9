"""``plainspoken list``: the conversations of the library."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator

from desktop_app.commands.outcome import Outcome, tell
from desktop_app.commands.speaking import moment, say
from desktop_app.places import Places
from desktop_app.storage.entries import Entry
from desktop_app.storage.folder import is_not_begun
from desktop_app.storage.library import Library

_REMARKS = {
    "damaged": "damaged, and no earlier version is here: `plainspoken doctor` says where the file lies",
    "newer": "made by a newer version",
}
_MENDABLE = "damaged: open it in Plainspoken to bring back its last good version"


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="an array of objects, for scripts")


def run(arguments: argparse.Namespace, places: Places) -> int:
    entries, mendable = _entries(places)
    if arguments.json:
        say(json.dumps([_record(each) for each in entries], indent=2))
    elif entries:
        say("\n".join(_table(entries, mendable)))
    else:
        tell("There is no conversation here yet. `plainspoken demo` brings a sample.")
    return Outcome.LOOK if not entries or any(each.trouble for each in entries) else Outcome.DONE


def _entries(places: Places) -> tuple[tuple[Entry, ...], set[str]]:
    """All of them, and the ids of the damaged ones that have a good version."""
    if is_not_begun(places):
        return (), set()
    with Library(places, read_only=True) as library:
        entries = library.entries()
        damaged = [each.id for each in entries if each.trouble == "damaged"]
        return entries, {each for each in damaged if library.newest_good_version(each)}


def _record(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "title": entry.name,
        "person": entry.person,
        "organisation": entry.organisation,
        "on": entry.on.isoformat() if entry.on else None,
        "at": f"{entry.at:%H:%M}" if entry.at else None,
        "channel": entry.channel.value,
        "step": entry.step,
        "words": entry.word_count,
        "trouble": entry.trouble,
    }


def _table(entries: Iterable[Entry], mendable: set[str]) -> Iterator[str]:
    rows = [(each.id, moment(each.on, each.at), each.name, _remark(each, mendable)) for each in entries]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for *cells, last in rows:
        yield "  ".join((*(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True)), last)).rstrip()


def _remark(entry: Entry, mendable: set[str]) -> str:
    if entry.id in mendable:
        return _MENDABLE
    return _REMARKS[entry.trouble] if entry.trouble else entry.person
