"""Moods that belong to no conversation; they stay on this computer."""

from __future__ import annotations

import json
from contextlib import suppress

from desktop_app.domain.moments import MoodEntry
from desktop_app.places import Places
from desktop_app.storage.coders import MOODS
from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.reading import read_bytes
from desktop_app.storage.reasons import told_as_save_failed
from desktop_app.storage.strict_json import parse

_FILE = "moods.json"


class MoodJournal:
    """Kept in the state folder of ``places``."""

    def __init__(self, places: Places) -> None:
        self._path = places.state / _FILE

    def read(self) -> tuple[MoodEntry, ...]:
        """In the order they were noted. A damaged file is kept aside and counts as empty."""
        try:
            data = read_bytes(self._path)
            entries: tuple[MoodEntry, ...] = () if data is None else MOODS.read(parse(data)["moods"])
        except (OSError, ConversationDamaged, MadeByNewerVersion, KeyError, TypeError):
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
            return ()
        return entries

    def add(self, entry: MoodEntry) -> None:
        """Returns when the disk has it. Raises SaveFailed."""
        data = json.dumps({"moods": MOODS.write((*self.read(), entry))}).encode()
        with told_as_save_failed():
            make_folder(self._path.parent)
            replace_durably(self._path, data)
