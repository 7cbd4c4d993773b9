"""What is in the library, read on another thread: no window waits for ten thousand files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.errand import Errand
from desktop_app.ui.telling import telling

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import date

    from desktop_app.domain.mood_pairs import Pair
    from desktop_app.storage.entries import Entry


class Found(NamedTuple):
    """All conversations, those in the trash, and how the leader went in and came out lately, the latest last.

    ``today`` is when it was looked at.
    """

    entries: tuple[Entry, ...]
    deleted: tuple[Entry, ...]
    pairs: tuple[Pair, ...]
    today: date


class Shelf(QObject):
    """``found`` carries a Found, ``told`` a Notice when the library cannot be read."""

    found = Signal(object)
    told = Signal(object)

    def __init__(self, read: Callable[[], Found], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._is_outdated = False
        self._errand = Errand("library", self)
        self._errand.done.connect(self._see)

    @property
    def is_looking(self) -> bool:
        return self._errand.is_under_way

    def look(self) -> None:
        """Reads it; what a look under way finds is not shown any more, for something changed since."""
        if self.is_looking:
            self._is_outdated = True
        else:
            self._errand.begin(self._read)

    def close(self) -> None:
        """Waits for the thread, and shows nothing more."""
        self._errand.drop()

    def _see(self, done: Future[Found]) -> None:
        if self._is_outdated:
            self._is_outdated = False
            self.look()
            return
        found = None
        with telling(self.told.emit):
            found = done.result()
        if found is not None:
            self.found.emit(found)
