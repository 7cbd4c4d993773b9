"""How long the opening takes aloud."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.journey import Journey
from desktop_app.ui.conversation.time_bar import TimeBar
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import line


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
