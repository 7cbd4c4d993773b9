"""Draws the pages of a brief away from the window's thread, so that a tick is answered at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import Choice
from desktop_app.services.documents import as_pages, as_text

GLANCE = 15
"""Milliseconds between two looks at the worker; a signal from its thread could meet a view that is already gone."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as pictures, and what stands on them."""

    pages: tuple[QImage, ...]
    text: str


class PageDrawing(QObject):
    """``drawn`` carries a Drawn: always of the last wish, those in between may be skipped."""

    drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self._wish: Callable[[], Drawn] | None = None
        self._under_way: Future[Drawn] | None = None
        self._glance = QTimer(self)
        self._glance.setInterval(GLANCE)
        self._glance.timeout.connect(self._collect)

    @property
    def is_drawing(self) -> bool:
        return self._under_way is not None

    def draw(self, conversation: Conversation, choice: Choice, pixels_per_inch: float) -> None:
        self._wish = partial(_draw, conversation, choice, pixels_per_inch)
        if self._under_way is None:
            self._begin()

    def _begin(self) -> None:
        if self._wish is not None:
            self._under_way, self._wish = self._hand.submit(self._wish), None
            self._glance.start()

    def _collect(self) -> None:
        if self._under_way is None or not self._under_way.done():
            return
        self._glance.stop()
        future, self._under_way = self._under_way, None
        if self._wish is None:
            self.drawn.emit(future.result())
        else:
            self._begin()


def _draw(conversation: Conversation, choice: Choice, pixels_per_inch: float) -> Drawn:
    pages = as_pages(conversation, choice, pixels_per_inch=pixels_per_inch)
    return Drawn(tuple(QImage.fromData(page) for page in pages), as_text(conversation, choice))
