"""Where the window stood when it was last closed; it stays on this computer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged
from desktop_app.storage.reading import read_bytes
from desktop_app.storage.reasons import told_as_save_failed
from desktop_app.storage.strict_json import parse

_FILE = "window.json"
_FURTHEST = 100_000
"""Px; no screen is further away or larger."""


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Px from the corner of the first screen, without the frame, as it is when it is not maximised."""

    left: int
    top: int
    width: int
    height: int
    is_maximised: bool = False


def load_window_place(places: Places) -> WindowPlace | None:
    """None before the first time, and for what cannot be read or makes no sense."""
    try:
        data = read_bytes(places.state / _FILE)
        found = None if data is None else parse(data)
    except (OSError, ConversationDamaged):
        return None
    if not isinstance(found, dict) or set(found) != {each.name for each in fields(WindowPlace)}:
        return None
    place = WindowPlace(**found)
    return place if _makes_sense(place) else None


def save_window_place(place: WindowPlace, places: Places) -> None:
    """Returns when the disk has it. Raises SaveFailed."""
    with told_as_save_failed():
        make_folder(places.state)
        replace_durably(places.state / _FILE, json.dumps(asdict(place)).encode())


def _makes_sense(place: WindowPlace) -> bool:
    lengths = (place.left, place.top, place.width, place.height)
    return (
        all(type(each) is int and abs(each) <= _FURTHEST for each in lengths)
        and min(place.width, place.height) > 0
        and isinstance(place.is_maximised, bool)
    )
