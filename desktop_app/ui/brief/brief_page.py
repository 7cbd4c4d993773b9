"""One sheet of a brief: white paper with a soft shadow, on the ground of the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import Look

PAPERS = {"a4": (210 / 25.4, 297 / 25.4), "letter": (8.5, 11.0)}
"""Inches, width and height."""
SHADOW = 14
"""Px; how far the shadow reaches."""


class Page(QWidget):
    """Until it is drawn it is blank paper; a picture of another size is scaled."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture = QImage()
        self._is_met = False

    def meet(self, *, is_met: bool) -> None:
        """Shows that keys scroll it now."""
        self._is_met = is_met
        self.update()

    @property
    def is_blank(self) -> bool:
        return self.picture.isNull()

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def fit(self, width: int, paper: str) -> None:
        across, down = PAPERS[paper]
        self.setFixedSize(width + 2 * SHADOW, round(width * down / across) + 2 * SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        self._paint_shadow(painter, sheet)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if not self.is_blank:
            painter.drawImage(self._place(sheet), self.picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent" if self._is_met else "line"), 2 if self._is_met else 1))
        painter.drawRect(sheet)

    def _place(self, sheet: QRectF) -> QRectF:
        """Pixel on pixel where the picture fits within two of them, so that it stays crisp."""
        size = QSizeF(self.picture.size()) / self.devicePixelRatioF()
        is_fitting = abs(size.width() - sheet.width()) <= 2
        return QRectF(sheet.topLeft(), size).intersected(sheet) if is_fitting else sheet

    def _paint_shadow(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 8 if self._look.is_dark else 2))
        for reach in range(SHADOW, 0, -1):
            ground = sheet.adjusted(-reach, -reach, reach, reach).translated(QPointF(0, 4))
            painter.drawRoundedRect(ground, reach, reach)
