"""What a person has set for this computer. It holds no word of any conversation."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from typing import Any, Literal

from desktop_app.domain.opening import FASTEST, SLOWEST, WORDS_PER_MINUTE
from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged
from desktop_app.storage.ids import is_id
from desktop_app.storage.reading import parse, read_bytes
from desktop_app.storage.reasons import told_as_save_failed

_FILE = "preferences.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``theme`` is 'system' or names a theme file; ``text_size`` is in percent, 90 to 200; ``pace`` in words a minute;
    ``silence`` in seconds, 1 to 60. ``library`` is a folder other than the usual one; ``last_open`` the id of a
    conversation. ``rules_off`` are writing rules never asked about, ``keeps`` how often each was kept as it is.
    """

    theme: str = "system"
    text_size: int = 100
    pace: int = WORDS_PER_MINUTE
    paper: Literal["a4", "letter"] = "a4"
    library: str | None = None
    last_open: str | None = None
    is_welcomed: bool = False
    silence: int = 7
    rules_off: tuple[str, ...] = ()
    keeps: tuple[tuple[str, int], ...] = ()


def _is_within(least: int, most: int) -> Any:
    return lambda value: type(value) is int and least <= value <= most


def _is_one_of(*choices: str) -> Any:
    return lambda value: isinstance(value, str) and value in choices


_ALLOWED: dict[str, Any] = {
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


def _frozen(value: Any) -> Any:
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value


def load_preferences(places: Places) -> Preferences:
    """Defaults for what is missing or out of range; a damaged file is kept aside and gives defaults."""
    path = places.settings / _FILE
    try:
        data = read_bytes(path)
        found = {} if data is None else parse(data)
    except (OSError, ConversationDamaged):
        found = None
    if not isinstance(found, dict):
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".damaged"))
        return Preferences()
    kept = {name: found[name] for name, is_allowed in _ALLOWED.items() if name in found and is_allowed(found[name])}
    return Preferences(**{name: _frozen(value) for name, value in kept.items()})


def save_preferences(preferences: Preferences, places: Places) -> None:
    """Returns when the disk has them. Raises SaveFailed."""
    data = json.dumps(asdict(preferences), indent=1).encode()
    with told_as_save_failed():
        make_folder(places.settings)
        replace_durably(places.settings / _FILE, data)
