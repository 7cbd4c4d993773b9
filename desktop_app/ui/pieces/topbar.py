"""The bar on top of every page, and its way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import dressed

LEAST_BACK, PADDING = 60, 7
"""Px: the least width of a way back, and what its style keeps free on each side."""


class TopBar(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 0, 20, 0)
        self.row.setSpacing(14)
        self._fit()
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for back in self.findChildren(BackButton):
            back.setMaximumWidth(self.width() // 3)

    def _fit(self) -> None:
        self.setMinimumHeight(max(self._look.space("top_height"), self._look.grown(46)))


class BackButton(QPushButton):
    """Takes a third of its bar at the most; a longer name ends in an ellipsis."""

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST_BACK, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words: Any = option  # Qt's stubs do not know its text
        room = self.width() - 2 * PADDING
        words.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def back_button(text: str) -> QPushButton:
    return dressed(BackButton(), f"‹ {text}", "quiet")
