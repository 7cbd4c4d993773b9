"""Moods that belong to no conversation; they stay on this computer."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, SaveFailed
from desktop_app.storage.reading import read_bytes
from desktop_app.storage.reasons import told_as_save_failed
from desktop_app.storage.strict_json import parse

if TYPE_CHECKING:
    from desktop_app.domain.moments import MoodEntry

_FILE = "moods.json"
NEWER = words("A newer version of Plainspoken keeps your moods. Start that one to note another.")


class MoodJournal:
    """Kept in the state folder of ``places``."""

    def __init__(self, places: Places) -> None:
        self._path = places.state / _FILE

    def read(self) -> tuple[MoodEntry, ...]:
        """In the order they were noted. What cannot be read, or is a newer version's, stays as it is: then none."""
        try:
            return self._entries()
        except (OSError, MadeByNewerVersion):
            return ()

    def add(self, entry: MoodEntry) -> None:
        """Returns when the disk has it. Raises SaveFailed."""
        from desktop_app.storage.coders import MOODS

        with told_as_save_failed():
            try:
                entries = (*self._entries(), entry)
            except MadeByNewerVersion:
                raise SaveFailed(NEWER) from None
            make_folder(self._path.parent)
            replace_durably(self._path, json.dumps({"moods": MOODS.write(entries)}).encode())

    def _entries(self) -> tuple[MoodEntry, ...]:
        """A damaged file is kept aside and counts as empty. Raises OSError, MadeByNewerVersion."""
        from desktop_app.storage.coders import MOODS

        try:
            data = read_bytes(self._path)
            return () if data is None else MOODS.read(parse(data)["moods"])
        except (ConversationDamaged, KeyError, TypeError):
            self._path.rename(self._free_name())
            return ()

    def _free_name(self) -> Path:
        names = (self._path.with_suffix(f".damaged{number or ''}") for number in count())
        return next(each for each in names if not each.exists())
