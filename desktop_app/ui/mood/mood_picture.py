"""The picture of 'Going in and coming out': a line for each time, from an open circle to a filled one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.chart_days import day_labels
from desktop_app.domain.mood_pairs import Pair
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

TOP, APART, FOOT = 34, 23, 29
"""Px at 100 % text: the upper line, from one lightness to the next, and from the lowest line to the foot."""
FIRST, WIDE, NARROW = 28, 56, 22
"""Px at 100 % text: the middle of the first pair, and from one pair to the next."""
OPEN, FILLED, SMALL = 5.0, 6.0, 2.0
"""Px at 100 % text; radii."""
FONT = "key"


class Picture(QWidget):
    """``setAccessibleName`` gives it the sentence that says what it shows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pairs: tuple[Pair, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self._pairs = pairs
        self.update()

    def place_of(self, number: int) -> float:
        """Px from the left to the middle of a pair: as in print while there is room, closer where there is not."""
        first = self._grown(FIRST)
        room = (self.width() - 2 * first) / max(len(self._pairs) - 1, 1)
        return first + number * max(min(self._grown(WIDE), room), 1)

    def height_of(self, lightness: int) -> float:
        """Px from the top; 5 is the upper line, 1 the lowest."""
        return self._grown(TOP + (5 - lightness) * APART)

    def sizeHint(self) -> QSize:
        return QSize(self._look.grown(300), self._look.grown(TOP + 4 * APART + FOOT + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.grown(2 * FIRST + NARROW * 5), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line"), 1))
        for lightness in (1, 3, 5):
            height = round(self.height_of(lightness)) + 0.5
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        for number, pair in enumerate(self._pairs):
            self._paint(painter, self.place_of(number), pair)
        self._paint_days(painter)

    def _paint(self, painter: QPainter, x: float, pair: Pair) -> None:
        before = QPointF(x, self.height_of(pair.before.lightness)) if pair.before else None
        after = QPointF(x, self.height_of(pair.after.lightness)) if pair.after else None
        if before and after and before == after:
            aside = QPointF(self._grown(OPEN), 0)
            before, after = before - aside, after + aside
        elif before and after:
            painter.setPen(QPen(self._look.colour("muted"), self._grown(2)))
            painter.drawLine(before, after)
        self._paint_others(painter, x, pair)
        if before:
            painter.setPen(QPen(self._look.colour("accent"), self._grown(2.5)))
            painter.setBrush(self._look.colour("surface"))
            painter.drawEllipse(before, self._grown(OPEN), self._grown(OPEN))
        if after:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawEllipse(after, self._grown(FILLED), self._grown(FILLED))

    def _paint_others(self, painter: QPainter, x: float, pair: Pair) -> None:
        """Each beside the line, so that two of a height are two."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("muted"))
        for number, other in enumerate(pair.others):
            place = QPointF(x + self._grown(9 + 5 * (number % 3)), self.height_of(other.lightness))
            painter.drawEllipse(place, self._grown(SMALL), self._grown(SMALL))

    def _paint_days(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._look.type(FONT))
        painter.setFont(font)
        painter.setPen(self._look.colour("muted"))
        metrics, free = QFontMetricsF(font), 0.0
        foot = QRectF(0, self.height_of(1) + self._grown(FOOT) - metrics.height(), self.width(), metrics.height())
        for number, name in enumerate(day_labels([pair.day for pair in self._pairs])):
            width = metrics.horizontalAdvance(tr(name))
            left = min(max(self.place_of(number) - width / 2, 0), self.width() - width)
            if left >= free:
                painter.drawText(foot.translated(left, 0), tr(name))
                free = left + width + self._grown(6)

    def _grown(self, px: float) -> float:
        return px * self._look.scale
