"""One of a few short choices, drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from desktop_app.ui.look import Look

DOT, GAP, PAD = 18, 9, 3


class Pick(QRadioButton):
    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self._look, self._name = look, name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._sized())
        return QSize(self._indent() + metrics.horizontalAdvance(self._name) + PAD, metrics.height() + 2 * PAD)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter)
        painter.setFont(self._sized())
        painter.setPen(self._look.colour("ink"))
        text = QRectF(self._indent(), 0, self.width() - self._indent(), self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self._name)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_dot(self, painter: QPainter) -> None:
        size = self._look.grown(DOT)
        width = size * 0.3 if self.isChecked() else 1.5
        painter.setPen(QPen(self._look.colour("accent" if self.isChecked() else "faint"), width))
        painter.setBrush(self._look.colour("surface"))
        ring = QRectF(PAD, (self.height() - size) / 2, size, size)
        painter.drawEllipse(ring.adjusted(width / 2, width / 2, -width / 2, -width / 2))

    def _indent(self) -> int:
        return PAD + self._look.grown(DOT) + GAP

    def _sized(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.type("body"))
        return font
