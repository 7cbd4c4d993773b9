"""The disk: the only home of TinyDB, JSON files and the SQLite index."""

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
