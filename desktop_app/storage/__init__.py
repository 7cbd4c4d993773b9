"""The disk: the only home of TinyDB, JSON files and the SQLite index."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.storage.entries import Entry
    from desktop_app.storage.errors import (
        ChangedElsewhere,
        ConversationDamaged,
        LibraryInUse,
        LibraryUnwritable,
        MadeByNewerVersion,
        NoSuchConversation,
        SaveFailed,
    )
    from desktop_app.storage.ids import is_id, new_id
    from desktop_app.storage.library import Library
    from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences
    from desktop_app.storage.versions import Version

_HOMES = {
    "ChangedElsewhere": "errors",
    "ConversationDamaged": "errors",
    "Entry": "entries",
    "Library": "library",
    "LibraryInUse": "errors",
    "LibraryUnwritable": "errors",
    "MadeByNewerVersion": "errors",
    "NoSuchConversation": "errors",
    "Preferences": "preferences",
    "SaveFailed": "errors",
    "Version": "versions",
    "is_id": "ids",
    "load_preferences": "preferences",
    "new_id": "ids",
    "save_preferences": "preferences",
}

__all__ = [
    "ChangedElsewhere",
    "ConversationDamaged",
    "Entry",
    "Library",
    "LibraryInUse",
    "LibraryUnwritable",
    "MadeByNewerVersion",
    "NoSuchConversation",
    "Preferences",
    "SaveFailed",
    "Version",
    "is_id",
    "load_preferences",
    "new_id",
    "save_preferences",
]


def __getattr__(name: str) -> Any:
    """Each is imported when it is first wanted: who asks for the preferences does not wait for the library."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
