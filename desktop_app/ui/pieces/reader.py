"""A column to read in: the arrows scroll it, and its bar shows when they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pieces.column import Column
from desktop_app.ui.pieces.plain import restyle


class Reader(Column):
    """Has the focus itself, where a page to read has nothing to write in."""

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        restyle(self.verticalScrollBar(), "is_met", value=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        restyle(self.verticalScrollBar(), "is_met", value=False)
