"""The time of the opening on a bar of one minute."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from desktop_app.domain.journey import Journey
from desktop_app.domain.opening import FULL_OPENING
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look


class TimeBar(QWidget):
    """The parts of the opening, each in its colour, on a bar of one minute; what is left belongs to listening."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shares: tuple[tuple[str, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_journey(self, journey: Journey) -> None:
        whole = max(journey.seconds, FULL_OPENING)
        pace = journey.pace
        self._shares = tuple((part.key, part.seconds(pace) / whole) for part in journey.opening.parts)
        said = ", ".join(f"{tr(part.title)} {part.seconds(pace):.0f} s" for part in journey.opening.parts)
        self.setAccessibleName(tr("Time aloud: {}").format(said or tr("nothing yet")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._look.grown(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(whole, self._listening())
        left = 0.0
        for key, share in self._shares:
            painter.fillRect(QRectF(left, 0, share * whole.width(), whole.height()), self._look.colour(key))
            left += share * whole.width()

    def _listening(self) -> QColor:
        ground, colour = self._look.colour("line"), self._look.colour("listen")
        return QColor(*(round(0.88 * a + 0.12 * b) for a, b in zip(_rgb(ground), _rgb(colour), strict=True)))


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
