"""The leader's own moods, as their file has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.places import Places
from desktop_app.storage.own_moods import OwnMoodsRefused, own_moods_file, read_own_moods

if TYPE_CHECKING:
    from desktop_app.domain.moods import Mood


class MoodBook(QObject):
    """``changed`` when the file was read; ``refusal`` is a sentence while it cannot be used, and the moods stay."""

    changed = Signal()

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places, self.path = places, own_moods_file(places)
        self.moods: tuple[Mood, ...] = ()
        self.refusal = ""
        self.read_now()

    def read_now(self) -> None:
        try:
            self.moods, self.refusal = read_own_moods(self._places), ""
        except OwnMoodsRefused as refusal:
            self.refusal = str(refusal)
        self.changed.emit()
