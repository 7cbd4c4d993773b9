"""How each kind of value is written to a file and read back, strictly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.moments import GatePassed, GateWay, InTheirChair, Moment, MoodEntry
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.steps import Kind
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.ids import is_id

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Coder:
    """``write`` raises TypeError or ValueError for what is not its kind, ``read`` ConversationDamaged."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _of_type(value: Any, kind: type, name: str) -> Any:
    if type(value) is not kind:  # bool is an int, and a Document a dict, but neither is meant here
        raise ConversationDamaged(f"{name} is expected")
    return value


def _write_text(value: str) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    if _LONE_SURROGATE.search(value):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


def _read_text(value: Any) -> str:
    text: str = _of_type(value, str, "a text")
    if _LONE_SURROGATE.search(text):
        raise ConversationDamaged("whole characters are expected")
    return text


def _write_id(value: str) -> str:
    if not is_id(value):
        raise ValueError("an id is expected")
    return value


def _read_id(value: Any) -> str:
    if not is_id(value):
        raise ConversationDamaged("an id is expected")
    return str(value)


def _write_count(value: int) -> int:
    if type(value) is not int or not 0 <= value < 10**15:
        raise ValueError("a count is expected")
    return value


def _read_count(value: Any) -> int:
    count: int = _of_type(value, int, "a count")
    if count < 0:
        raise ConversationDamaged("a count is expected")
    return count


def _write_flag(value: bool) -> bool:
    return bool(value)


def _read_flag(value: Any) -> bool:
    return bool(_of_type(value, bool, "yes or no"))


def _iso(kind: type[date] | type[time]) -> Coder:
    """The only way ISO 8601 is written here is Python's own ``isoformat``."""

    def read(value: Any) -> date | time:
        text = _of_type(value, str, "a date or time")
        try:
            read = kind.fromisoformat(text)
        except ValueError:
            raise ConversationDamaged("a date or time is expected") from None
        if read.isoformat() != text:
            raise ConversationDamaged("a date or time is expected")
        return read

    def write(value: Any) -> str:
        if type(value) is not kind:  # a datetime is a date too
            raise TypeError("a date or time is expected")
        return str(value.isoformat())

    return Coder(write, read)


def _optional(coder: Coder) -> Coder:
    return Coder(
        lambda value: None if value is None else coder.write(value),
        lambda value: None if value is None else coder.read(value),
    )


def _several(coder: Coder) -> Coder:
    def write(values: Any) -> list[Any]:
        if not isinstance(values, tuple):
            raise TypeError("a tuple is expected")
        return [coder.write(value) for value in values]

    return Coder(write, lambda values: tuple(coder.read(value) for value in _of_type(values, list, "a list")))


def _card(kind: type, **parts: Coder) -> Coder:
    """A dataclass as an object; a trailing underscore, there for Python's sake, is not written."""
    return _card_with({}, kind, **parts)


def _card_with(added: dict[str, Coder], kind: type, **parts: Coder) -> Coder:
    """Lists that were ``added`` after files without them were written stand there only when there is something in them.

    So an earlier version still reads a file that does not use them.
    """
    names = {part.rstrip("_"): part for part in parts}

    def write(card: Any) -> dict[str, Any]:
        if not isinstance(card, kind):
            raise TypeError(f"a {kind.__name__} is expected")
        more = {name: coder.write(getattr(card, name)) for name, coder in added.items() if getattr(card, name)}
        return {name: parts[part].write(getattr(card, part)) for name, part in names.items()} | more

    def read(record: Any) -> Any:
        card = _of_type(record, dict, "a card")
        more = {name: coder for name, coder in added.items() if name in card}
        expect_names(card, (*names, *more))
        given = {part: parts[part].read(card[name]) for name, part in names.items()}
        return kind(**given, **{name: coder.read(card[name]) for name, coder in more.items()})

    return Coder(write, read)


def expect_names(record: dict[str, Any], names: Any) -> None:
    """Raises ConversationDamaged for a missing name, MadeByNewerVersion for one this version does not know."""
    if any(name not in record for name in names):
        raise ConversationDamaged("a part is missing")
    if len(record) > len(names):
        raise MadeByNewerVersion


def _member(kind: type[Enum]) -> Coder:
    """A member of an enumeration by its value; one this version does not know was made by a newer one."""

    def read(value: Any) -> Any:
        text = _read_text(value)
        try:
            return kind(text)
        except ValueError:
            raise MadeByNewerVersion from None

    return Coder(lambda member: str(member.value), read)


TEXT = Coder(_write_text, _read_text)
_FLAG = Coder(_write_flag, _read_flag)
_COUNT = Coder(_write_count, _read_count)
_TEXTS = _several(TEXT)
_DAY = _optional(_iso(date))
_FACT = _card(Fact, id=TEXT, what=TEXT, on=_DAY, how_i_know=TEXT, kept_back=_FLAG)
_IF_THEN = _card(IfThen, if_=TEXT, then=TEXT)

_MOMENT = _iso(datetime)
_MOOD = _card(MoodEntry, at=_MOMENT, mood=TEXT, why=TEXT, moment=_member(Moment))
MOODS = _several(_MOOD)
_GATE = _card(GatePassed, at=_MOMENT, mood=TEXT, way=_member(GateWay), mood_after=TEXT)
_PART = _card(PartSpoken, key=TEXT, milliseconds=_COUNT)
_REHEARSAL = _card_with(
    {"cards": _several(_IF_THEN)}, Rehearsal,
    at=_MOMENT, parts=_several(_PART), words=_COUNT, silence=_COUNT, held=_COUNT,
)  # fmt: skip
_CHAIR = _card(InTheirChair, at=_MOMENT, is_fair=_FLAG, is_clear=_FLAG, is_answerable=_FLAG)

HEADINGS: dict[str, Coder] = {
    "id": Coder(_write_id, _read_id),
    "revision": Coder(_write_count, _read_count),
    "title": TEXT,
    "person": TEXT,
    "organisation": TEXT,
    "on": _DAY,
    "at": _optional(_iso(time)),
    "channel": _member(Channel),
    "begun": _iso(datetime),
    "step": TEXT,
    "kept": _TEXTS,
    "quiet": _TEXTS,
    "moods": MOODS,
    "gates": _several(_GATE),
    "rehearsals": _several(_REHEARSAL),
    "chairs": _several(_CHAIR),
}
"""All of a Conversation but its answers."""

ANSWERS: dict[Kind, Coder] = {
    Kind.WRITING: TEXT,
    Kind.LINE: TEXT,
    Kind.MOOD: TEXT,
    Kind.STORY: TEXT,
    Kind.MEASURES: _several(_COUNT),
    Kind.BODY: _TEXTS,
    Kind.FACTS: _several(_FACT),
    Kind.QUESTIONS: _TEXTS,
    Kind.IF_THENS: _several(_IF_THEN),
}
"""A new kind of field needs one line here, and nothing else in storage."""
