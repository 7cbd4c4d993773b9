"""The ways on from a panel, in one line below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.panel import SIDE

SIDE_BY_SIDE = 460
"""Px at 100 % text."""


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
