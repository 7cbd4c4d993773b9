"""Work done away from the window's thread, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

GLANCE = 10
"""Milliseconds between two looks at the thread; a signal from it could meet a window that is already gone."""


class Errand(QObject):
    """One piece of work at a time. ``done`` carries its Future, on the window's thread."""

    done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._under_way: Future[object] | None = None
        self._glance = QTimer(self, interval=GLANCE)
        self._glance.timeout.connect(self._look)

    @property
    def is_under_way(self) -> bool:
        return self._under_way is not None

    def begin(self, work: Callable[[], object]) -> None:
        """Only when none is under way."""
        from concurrent.futures import ThreadPoolExecutor

        hand = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        self._under_way = hand.submit(work)
        hand.shutdown(wait=False)
        self._glance.start()

    def settle(self) -> None:
        """Waits for what is under way, and tells of it."""
        if self._under_way is not None:
            self._under_way.exception()
            self._look()

    def drop(self) -> None:
        """Waits for what is under way, and tells nothing."""
        self._glance.stop()
        if self._under_way is not None:
            self._under_way.exception()
            self._under_way = None

    def _look(self) -> None:
        done = self._under_way
        if done is not None and done.done():
            self._glance.stop()
            self._under_way = None
            self.done.emit(done)
