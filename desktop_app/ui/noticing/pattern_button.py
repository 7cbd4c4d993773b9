"""A pattern to insert, as a button: on one line where there is room, on several where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import LayoutButton
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.plain import label

SIDE, TOP = 11, 5
"""Px around the words."""


class PatternButton(LayoutButton):
    def __init__(self) -> None:
        self._words = label()
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, TOP, SIDE, TOP)
        inside.addWidget(self._words)
        super().__init__(inside, "pattern")
        self.setAutoDefault(False)

    @property
    def pattern(self) -> str:
        return self._words.text()

    def show_pattern(self, pattern: str) -> None:
        self._words.setText(wrappable(pattern))
        self.setAccessibleName(tr("Insert: {}").format(pattern))
        self.setVisible(bool(pattern))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All on one line; a label that may wrap would rather be square."""
        self._words.ensurePolished()
        metrics = self._words.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.pattern) + 2 * SIDE + 2, metrics.height() + 2 * TOP)
