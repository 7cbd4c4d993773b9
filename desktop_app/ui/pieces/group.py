"""Several controls under one name, which a screen reader says on the way into them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """Looks like nothing at all. Qt tells a screen reader 'group' of a group box, and of no other widget.

    What a group box does for its frame is left out: it has none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return QWidget.minimumSizeHint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        QWidget.changeEvent(self, event)
