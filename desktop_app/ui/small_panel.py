"""A panel as high as what is in it, with its ways on in one line below, outside of what scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.column import BAR
from desktop_app.ui.look import Look
from desktop_app.ui.panel import SIDE, Panel

WIDTH, SIDE_BY_SIDE = 580, 460
"""Px at 100 % text."""


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
        super()._fit()
        if layout := self.layout():
            self.resize(min(self.look.grown(WIDTH), self.width()), self.height())
            layout.invalidate()
            layout.activate()
            needed = self.column.totalHeightForWidth(self.body.width() - BAR)
            self.resize(self.width(), min(self.height() + needed - self.body.height(), self.height()))


class Ways(QWidget):
    """One below the other where it is narrow, the last one on top: it is the one that is wanted."""

    def __init__(self, look: Look, ways: Sequence[QPushButton]) -> None:
        super().__init__()
        self._look = look
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(SIDE, 14, SIDE, 0)
        self._line.setSpacing(8)
        for place, way in enumerate(ways):
            self._line.addWidget(way)
            if place == 0:
                self._line.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.grown(SIDE_BY_SIDE)
        across, upwards = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._line.setDirection(across if is_wide else upwards)
