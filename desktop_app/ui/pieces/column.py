"""A column that scrolls up and down, never sideways, and keeps its width when the bar comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

BAR = 11
"""Px; the width of a scroll bar in the style sheet."""


class Bar(QScrollBar):
    """Always takes its room and shows only when there is something to scroll.

    A bar that came and went would change the width, and so the height, and so itself: Qt goes round in that for ever.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > 0:
            super().paintEvent(event)


class Column(QScrollArea):
    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("column")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Bar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
