"""The way to 'go to', in the bar of home."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.keys import GO_TO
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

WIDEST, LEAST = 330, 90
"""Px at 100 % text."""
AROUND = 26
"""Px of padding and border on both sides together, as the style sheet has them."""


class SearchButton(QPushButton):
    """Says as much as it has room for: how many there are to search and its key, or only what it does."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Search"))
        self._look = look
        self._sayings: tuple[str, ...] = (tr("Search"),)
        self._key = QKeySequence(GO_TO.keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.setProperty("role", "search")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setToolTip(self._key)
        self._fit()
        look.changed.connect(self._fit)

    def show_count(self, how_many: int) -> None:
        """Of conversations."""
        few = {0: tr("Search"), 1: tr("Search 1 conversation")}
        whole = few.get(how_many) or tr("Search {} conversations").format(f"{how_many:,}")
        self._sayings = (f"{whole}   {self._key}", whole, tr("Search"))
        self.setAccessibleName(whole)
        self._say()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.grown(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.grown(WIDEST))
        self._say()

    def _say(self) -> None:
        room = self.width() - AROUND
        fitting = (each for each in self._sayings if self.fontMetrics().horizontalAdvance(each) <= room)
        self.setText(next(fitting, self._sayings[-1]))
