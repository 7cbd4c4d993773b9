"""The bar at the foot of a rehearsal: what is said, what is left, and how long it took last time."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.widths import spread
from desktop_app.ui.rehearsal.dark import Dark
from desktop_app.ui.rehearsal.rehearsal_parts import Segment

GAP, HIGH, BENEATH, APART = 4, 8, 9, 18
"""Px: between segments, their height, from them to their names, between names."""


class RehearsalBar(QWidget):
    """Each name stands under its segment; where there is no room for that, only the one that is under way."""

    def __init__(self, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self.segments: tuple[Segment, ...] = ()
        self._under_way = 0
        self.names: list[QLabel] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_segments(self, segments: tuple[Segment, ...], under_way: int) -> None:
        if segments == self.segments:
            return
        self.segments, self._under_way = segments, min(under_way, len(segments) - 1)
        while len(self.names) < len(segments):
            self.names.append(label("", "time", self))
        told = [f"{each.name}\n{each.last_time}".strip() for each in segments]
        if told != [name.text() for name in self.names]:
            self._tell(told)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._dress.apart(HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, high, gap = 0.0, self._dress.apart(HIGH), self._dress.apart(GAP)
        for segment, width in zip(self.segments, self._widths(self.width()), strict=True):
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(left, 0, width, high), high / 2, high / 2)
            painter.setClipPath(outline)
            painter.fillRect(QRectF(left, 0, width, high), self._dress.colour("line"))
            painter.fillRect(QRectF(left, 0, width * segment.fill, high), self._dress.colour(segment.colour))
            left += width + gap

    def _tell(self, told: list[str]) -> None:
        for name, text in zip(self.names, told, strict=True):
            name.setText(text)
            name.setAccessibleName(text.replace("\n", ", "))
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        is_whole = self._has_columns(self.width())
        for place, (name, box) in enumerate(zip(self.names, self._boxes(self.width()), strict=True)):
            name.setGeometry(box)
            name.setVisible(is_whole or place == self._under_way)

    def _boxes(self, width: int) -> list[QRect]:
        top = self._dress.apart(HIGH + BENEATH)
        if not self._has_columns(width):
            return [QRect(0, top, width, name.heightForWidth(width)) for name in self.names]
        boxes, left = [], 0.0
        for name, across in zip(self.names, self._widths(width), strict=True):
            boxes.append(QRect(round(left), top, round(across), name.heightForWidth(round(across))))
            left += across + self._dress.apart(GAP)
        return boxes

    def _has_columns(self, width: int) -> bool:
        return sum(self._least()) <= self._room(width)

    def _widths(self, width: int) -> list[float]:
        least = self._least() if self._has_columns(width) else [0.0] * len(self.segments)
        return spread([each.weight for each in self.segments], least, self._room(width))

    def _least(self) -> list[float]:
        return [float(_widest(name) + self._dress.apart(APART - GAP)) for name in self.names]

    def _room(self, width: int) -> float:
        return max(1, width - self._dress.apart(GAP) * (len(self.segments) - 1))


def _widest(name: QLabel) -> int:
    """Px of its longest line."""
    name.ensurePolished()
    return max(name.fontMetrics().horizontalAdvance(line) for line in name.text().split("\n")) + 2
