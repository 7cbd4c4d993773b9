"""The time of a rehearsal in large figures."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.rehearsal.dark import Dark

_TIGHT = -0.03


def told_time(milliseconds: int) -> str:
    """'0:07'; a second counts when it is over."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02d}"


class Clock(QWidget):
    """Painted, so that a screen reader is not told of every second."""

    def __init__(self, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress, self._room = dress, 9_999
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_time(self, milliseconds: int) -> None:
        text = told_time(milliseconds)
        if text != self.text:
            is_longer, self.text = len(text) != len(self.text), text
            self.update()
            if is_longer:
                self.updateGeometry()

    def fit(self, width: int) -> None:
        """The figures grow smaller where there is no room for them."""
        self._room = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._sized())
        return QSize(metrics.horizontalAdvance(self.text) + 4, round(self._sized().pixelSize() * 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._sized())
        painter.setPen(self._dress.colour("ink"))
        capitals = QFontMetrics(self._sized()).capHeight()
        painter.drawText(0, (self.height() + capitals) // 2, self.text)

    def _sized(self) -> QFont:
        font = QFont(self.font())
        size = min(self._dress.type("clock"), round(self._room / 2.2))
        font.setPixelSize(max(1, size))
        font.setWeight(QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHT * size)
        return font
