"""Widgets that follow what lies in them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.pieces.unspoken import let_clicks_through, pass_over

UNLIMITED = 16777215
"""Px; Qt's QWIDGETSIZE_MAX."""


def tight_column(holder: QWidget | None, gap: int = 0) -> QVBoxLayout:
    """One below the other, from edge to edge of what holds it, ``gap`` px apart."""
    column = QVBoxLayout() if holder is None else QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column


def clear(layout: QLayout) -> None:
    """Takes every widget out and ends it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


def free_width(widget: QWidget) -> None:
    """Undoes setFixedWidth."""
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(UNLIMITED)


class LayoutButton(QPushButton):
    """A button with widgets in it, as high as they need; whoever builds it gives it the name that says them all."""

    def __init__(self, inside: QLayout, role: str) -> None:
        super().__init__()
        self._inside = inside
        self.setLayout(inside)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        let_clicks_through(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        pass_over(self)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width)
