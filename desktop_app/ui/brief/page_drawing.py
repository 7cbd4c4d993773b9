"""Draws the pages of a brief away from the window's thread, so that a tick is answered at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import Choice
from desktop_app.services.documents import as_pages, as_text
from desktop_app.services.refusals import CannotTypeset
from desktop_app.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Future


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as pictures, and what stands on them."""

    pages: tuple[QImage, ...]
    text: str


class PageDrawing(QObject):
    """``drawn`` carries a Drawn, always of the last wish, those in between may be skipped; ``failed`` a sentence."""

    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Callable[[], Drawn] | None = None
        self._errand = Errand("pages", self)
        self._errand.done.connect(self._collect)

    @property
    def is_drawing(self) -> bool:
        return self._errand.is_under_way

    def draw(self, conversation: Conversation, choice: Choice, pixels_per_inch: float) -> None:
        self._wish = partial(_draw, conversation, choice, pixels_per_inch)
        if not self._errand.is_under_way:
            self._begin()

    def _begin(self) -> None:
        if self._wish is not None:
            wish, self._wish = self._wish, None
            self._errand.begin(wish)

    def _collect(self, done: Future[Drawn]) -> None:
        if self._wish is not None:
            self._begin()
            return
        try:
            self.drawn.emit(done.result())
        except CannotTypeset as refusal:
            self.failed.emit(refusal.sentence)


def _draw(conversation: Conversation, choice: Choice, pixels_per_inch: float) -> Drawn:
    pages = as_pages(conversation, choice, pixels_per_inch=pixels_per_inch)
    return Drawn(tuple(QImage.fromData(page) for page in pages), as_text(conversation, choice))
