"""Widgets that follow what lies in them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.pieces.held import held_by

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
    """A button with widgets in it, as high as they need; clicks on them are clicks on it."""

    def __init__(self, inside: QLayout, role: str) -> None:
        super().__init__()
        self._inside = inside
        self.setLayout(inside)
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for held in held_by(inside):
            if isinstance(held, QWidget):
                held.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width)
