"""How long the opening takes aloud."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.journey import Journey
from desktop_app.ui.conversation.time_bar import TimeBar
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import line

ONE_LINE = 220
"""Px at 100 % text."""


class Aloud(QWidget):
    """'41 seconds aloud, then you listen', above its bar."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._seconds = look, line("", "seconds")
        self._bar = TimeBar(look)
        words = self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.addWidget(self._seconds)
        words.addWidget(spring())
        words.addWidget(line(tr("then you listen"), "quiet"))
        column = tight_column(self, gap=6)
        column.addLayout(words)
        column.addWidget(self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_line = self.width() >= self._look.grown(ONE_LINE)
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if is_line else QBoxLayout.Direction.TopToBottom)

    def show_journey(self, journey: Journey) -> None:
        seconds = round(journey.seconds)
        self._seconds.setText(tr("1 second aloud") if seconds == 1 else tr("{} seconds aloud").format(seconds))
        self._bar.show_journey(journey)
