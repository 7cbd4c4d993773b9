"""A circle that widens and narrows with a slow breath."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.breathing import fullness, is_breathing_in
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

SMALLEST, LARGEST = 34, 74
"""Px at 100 % text; the radius of the circle with all breathed out, and at the height of a breath."""


class Breath(QWidget):
    """Still until it is shown a time. Decorative: what to do stands in words beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._fullness, self.word = look, 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def radius(self) -> float:
        """Px."""
        return self._look.scale * (SMALLEST + (LARGEST - SMALLEST) * self._fullness)

    def show_time(self, elapsed: int) -> None:
        """``elapsed`` milliseconds from the first breath in."""
        self._fullness, self.word = fullness(elapsed), tr("in") if is_breathing_in(elapsed) else tr("out")
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.grown(2 * LARGEST) + 6
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, *[self._look.grown(LARGEST)] * 2)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.setBrush(self._look.colour("accent_soft"))
        painter.drawEllipse(middle, *[self.radius] * 2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.word)
