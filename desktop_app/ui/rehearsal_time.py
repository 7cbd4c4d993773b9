"""Time on the rehearsal's page: a clock in large figures, and a circle that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.dark import Dark

_FIXED = QSizePolicy.Policy.Fixed
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
        self.setSizePolicy(_FIXED, _FIXED)

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


class Circle(QWidget):
    """Quietly fills from the top, clockwise. It has no words: the scene beside it says what is asked."""

    def __init__(self, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self.share = 0.0
        self._across = 0
        self.setSizePolicy(_FIXED, _FIXED)

    def show_share(self, share: float) -> None:
        """``share`` of the silence that is over, 0 to 1."""
        if share != self.share:
            self.share = share
            self.update()

    def fit(self, across: int) -> None:
        self._across = across
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._across, self._across)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(4.0, self._across / 27)
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(self._dress.colour("line"), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self._dress.colour("ink"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self.share > 0:
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self.share))
