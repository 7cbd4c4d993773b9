"""A column whose contents are fitted to the room that is seen, and scroll only when they must."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pieces.column import Column


class FittingColumn(Column):
    """``resized`` carries the size of what is seen."""

    resized = Signal(QSize)

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self.inside = inside

    @property
    def room(self) -> QSize:
        return self.viewport().size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.room)
