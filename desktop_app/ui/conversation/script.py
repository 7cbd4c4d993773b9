"""The side column: what you will say, how long it takes aloud, and what to settle before you go in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.journey import Journey
from desktop_app.domain.opening import FULL_OPENING, Opening
from desktop_app.services.noticing import Noticed
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label, line
from desktop_app.ui.pieces.prose import Prose


class Script(QFrame):
    """The opening on a card, each part under its own colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "script")
        self._look = look
        self._names: dict[str, QLabel] = {}
        self._lines: dict[str, Prose] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 20, 20, 20)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(11)
        self._grid.setColumnStretch(1, 1)
        self._rebuild(Opening(()))
        look.changed.connect(self._dress)

    def show_opening(self, opening: Opening) -> None:
        if [part.key for part in opening.parts] != list(self._lines):
            self._rebuild(opening)
        for part in opening.parts:
            self._lines[part.key].show_text(part.text)

    def show_marks(self, noticed: Noticed) -> None:
        """The highlighter on the words as they will be heard."""
        for key, prose in self._lines.items():
            readings = (reading for reading in noticed.readings.values() if reading.step == key)
            prose.show_marks([
                reading.text[mark.start : mark.end] for reading in readings for mark in reading.loud if mark.tier == 1
            ])  # fmt: skip

    def _rebuild(self, opening: Opening) -> None:
        clear(self._grid)
        self._names = {part.key: line(tr(part.title)) for part in opening.parts}
        self._lines = {part.key: Prose(self._look, "script") for part in opening.parts}
        for place, key in enumerate(self._lines):
            self._grid.addWidget(self._names[key], place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._lines[key], place, 1)
        if not self._lines:
            empty = label(tr("What you write appears here, as you will say it."), "muted")
            self._grid.addWidget(empty, 0, 0, 1, 2)
        self._dress()

    def _dress(self) -> None:
        size, top = self._look.type("label"), self._look.grown(4)
        for key, name in self._names.items():
            colour = self._look.colour(key).name()
            name.setStyleSheet(f"color: {colour}; font-weight: 700; font-size: {size}px; padding-top: {top}px")
        self._grid.setColumnMinimumWidth(0, self._look.grown(62) if self._names else 0)


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


class Aloud(QWidget):
    """'41 seconds aloud, then you listen', above its bar."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = line("", "seconds")
        self._bar = TimeBar(look)
        words = QHBoxLayout()
        words.addWidget(self._seconds)
        words.addWidget(spring())
        words.addWidget(line(tr("then you listen"), "quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(words)
        column.addWidget(self._bar)

    def show_journey(self, journey: Journey) -> None:
        seconds = round(journey.seconds)
        self._seconds.setText(tr("1 second aloud") if seconds == 1 else tr("{} seconds aloud").format(seconds))
        self._bar.show_journey(journey)
