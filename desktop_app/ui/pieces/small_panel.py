"""A panel as high as what is in it, with its ways on in one line below, outside of what scrolls."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR
from desktop_app.ui.pieces.panel import Panel
from desktop_app.ui.pieces.ways import Ways

SLACK = 4
"""Px; a way that becomes the primary one is a little higher."""


class SmallPanel(Panel):
    """The first of its ways stands to the left, the others to the right; the panel's own Close is not shown."""

    def __init__(self, heading: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(heading, look, parent)
        self.ending.setAutoDefault(False)
        self.ending.hide()

    def put_below(self, *ways: QPushButton) -> None:
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(outer.count() - 1, Ways(self.look, ways))

    def showEvent(self, event: QShowEvent) -> None:
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """First as large as any panel, then as small as it can be without a bar to scroll."""
        before = self.geometry()
        self.resize(self._most())
        if layout := self.layout():
            layout.invalidate()
            layout.activate()
            needed = self.column.totalHeightForWidth(self.body.width() - BAR) + SLACK
            self.resize(self.width(), min(self.height() + needed - self.body.height(), self.height()))
        self._stay(before)
