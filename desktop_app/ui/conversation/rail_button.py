"""A line of the rail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

DOT, GAP, PAD = 20, 11, 10


class RailButton(QAbstractButton):
    """A line of the rail. ``mark`` paints what stands before the text into a square of DOT px at 100 % text."""

    def __init__(self, text: str, look: Look, mark: Callable[[QPainter, QRectF], None] | None = None) -> None:
        super().__init__()
        self._look = look
        self._mark = mark
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.is_here, self.is_quiet = False, True
        self._is_short = False
        look.changed.connect(self.updateGeometry)

    def show_here(self, *, is_here: bool, told: str = "") -> None:
        """Whether the leader stands here; ``told`` is what a screen reader says besides."""
        self.is_here = is_here
        parts = (self.text(), told, tr("here") if is_here else "")
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.updateGeometry()
        self.update()

    def shorten(self, is_short: bool) -> None:
        """Only the mark, unless it is where the leader stands."""
        self._is_short = is_short
        self.setToolTip(self.text() if is_short else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(is_bold=True))
        if self._is_short and not self.is_here:
            return QSize(self._look.grown(DOT) + 2 * PAD, metrics.height() + self._look.grown(18))
        room = self._look.grown(DOT) + GAP if self._mark else 0
        return QSize(
            room + metrics.horizontalAdvance(self.text()) + 2 * PAD + 4, metrics.height() + self._look.grown(18)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.grown(DOT) + 2 * PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = PAD
        if self._mark:
            dot = self._look.grown(DOT)
            self._mark(painter, QRectF(left, (self.height() - dot) / 2, dot, dot))
            left += dot + GAP
        if self._is_short and not self.is_here:
            return
        painter.setFont(self._font(is_bold=self.is_here))
        painter.setPen(self._look.colour("accent" if self.is_here else "muted" if self.is_quiet else "ink"))
        room = self.width() - left - PAD
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.is_here:
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(ground, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(ground, 7, 7)

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.type("body"))
        font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Medium)
        return font
