"""A leader's own moods, from a file of theirs: each has a name, and is like one of ours."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.places import Places
from desktop_app.storage.errors import ConversationDamaged
from desktop_app.storage.reading import read_bytes

if TYPE_CHECKING:
    from desktop_app.domain.moods import Mood

FILE = "moods.toml"
EXAMPLE = """\
# Moods of your own. Lines that begin with # are for you; they are not read.
# Each begins with [[mood]] and has a name, and one of ours that it is like:
# resentment, acceptance, resignation, ambition, anxiety, wonder, arrogance, impatience.

[[mood]]
name = "Dread"
like = "anxiety"

[[mood]]
name = "Itching to go"
like = "impatience"
"""
"""A file to begin with."""
MOST, LONGEST = 24, 40
"""Moods in one file; characters of a name, so that it has room on a tile."""

_LINE = re.compile(r"at line (\d+)")


class OwnMoodsRefused(Exception):
    """The file cannot be used. The message is one clear sentence with a next step, without what was written there."""


def own_moods_file(places: Places) -> Path:
    return places.settings / FILE


def read_own_moods(places: Places) -> tuple[Mood, ...]:
    """In the order of the file; none without a file. Raises OwnMoodsRefused."""
    tables = _tables(own_moods_file(places))
    given = tables.get("mood", [])
    if set(tables) - {"mood"} or not isinstance(given, list):
        raise _refused("each mood begins with [[mood]]. Please write it so and read it again.")
    if len(given) > MOST:
        raise _refused(f"there are more than {MOST} moods. Please keep the ones you use and read it again.")
    found = tuple(_mood(table, number) for number, table in enumerate(given, 1))
    if len({mood.name.casefold() for mood in found}) < len(found):
        raise _refused("a name stands there twice. Please change one of them and read it again.")
    return found


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((read_bytes(path) or b"").decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as problem:
        raise _refused(f"{_place(problem)} cannot be read. Please mend it and read it again.") from None
    except (OSError, UnicodeDecodeError, ConversationDamaged, RecursionError):
        raise _refused("it cannot be read. Please save it as UTF-8 text and read it again.") from None


def _mood(table: Any, number: int) -> Mood:
    from desktop_app.domain.moods import MOODS

    if not isinstance(table, dict) or set(table) != {"name", "like"}:
        raise _refused(f"mood {number} needs a name and a like, and nothing else. Please write both and read it again.")
    name, like = table["name"], next((mood for mood in MOODS if mood.key == table["like"]), None)
    if not isinstance(name, str) or not name.strip().isprintable() or not 1 <= len(name.strip()) <= LONGEST:
        raise _refused(f"the name of mood {number} is one to {LONGEST} letters. Please write it so and read it again.")
    if like is None:
        keys = ", ".join(mood.key for mood in MOODS)
        raise _refused(f"mood {number} is like one of {keys}. Please choose one and read it again.")
    return replace(like, key=f"{like.key}/{name.strip()}", name=name.strip())


def _place(problem: tomllib.TOMLDecodeError) -> str:
    """Its line, if it is known: the rest of what the reader says may repeat what stands there."""
    found = _LINE.search(str(problem))
    return f"line {found[1]}" if found else "the last line"


def _refused(what: str) -> OwnMoodsRefused:
    return OwnMoodsRefused(f"{FILE}: {what}")
