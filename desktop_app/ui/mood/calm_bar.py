"""How much of a time has gone by."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import Look


class CalmBar(QWidget):
    """A thin quiet line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.share = look, 0.0
        self.setFixedHeight(4)

    def show_share(self, share: float) -> None:
        """0 to 1."""
        self.share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, width in (("line", self.width()), ("accent", round(self.width() * self.share))):
            painter.setBrush(self._look.colour(colour))
            painter.drawRoundedRect(0, 0, width, self.height(), 2, 2)
