"""What each preference may be."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.speech import FASTEST, SLOWEST
from desktop_app.storage.ids import is_id


def _is_within(least: int, most: int) -> Any:
    return lambda value: type(value) is int and least <= value <= most


def _is_one_of(*choices: str) -> Any:
    return lambda value: isinstance(value, str) and value in choices


ALLOWED: dict[str, Any] = {
    "theme": lambda value: isinstance(value, str) and is_id(value),
    "text_size": _is_within(90, 200),
    "pace": _is_within(SLOWEST, FASTEST),
    "paper": _is_one_of("a4", "letter"),
    "library": lambda value: value is None or isinstance(value, str),
    "last_open": lambda value: value is None or is_id(value),
    "is_welcomed": lambda value: isinstance(value, bool),
    "silence": _is_within(1, 60),
    "rules_off": lambda value: isinstance(value, list) and all(isinstance(each, str) for each in value),
    "keeps": lambda value: isinstance(value, list) and all(_is_count(each) for each in value),
}


def _is_count(pair: Any) -> bool:
    return isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and type(pair[1]) is int
