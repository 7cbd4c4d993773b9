"""What a person has set for this computer. It holds no word of any conversation."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from typing import Any, Literal

from desktop_app.domain.speech import WORDS_PER_MINUTE
from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged
from desktop_app.storage.preference_bounds import ALLOWED
from desktop_app.storage.reading import read_bytes
from desktop_app.storage.reasons import told_as_save_failed
from desktop_app.storage.strict_json import parse

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
    kept = {name: found[name] for name, is_allowed in ALLOWED.items() if name in found and is_allowed(found[name])}
    return Preferences(**{name: _frozen(value) for name, value in kept.items()})


def save_preferences(preferences: Preferences, places: Places) -> None:
    """Returns when the disk has them. Raises SaveFailed."""
    data = json.dumps(asdict(preferences), indent=1).encode()
    with told_as_save_failed():
        make_folder(places.settings)
        replace_durably(places.settings / _FILE, data)
