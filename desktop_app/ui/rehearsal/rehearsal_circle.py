"""The silence as a circle that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.rehearsal.dark import Dark


class Circle(QWidget):
    """Quietly fills from the top, clockwise. It has no words: the scene beside it says what is asked."""

    def __init__(self, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self.share = 0.0
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

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
