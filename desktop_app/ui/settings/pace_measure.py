"""How fast the leader speaks: a short text read aloud, timed by one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.speech import FASTEST, SLOWEST, count_words
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, label

ALOUD = words(
    "Thank you for taking the time. On Monday the delivery came a day late, and nobody from our side had called "
    "you. I’m concerned that your team now plans around us instead of with us. I’d like both of us to know by noon "
    "what arrives the next morning. There may be something I’m missing, and I’d rather hear it from you. "
    "How do you see it?"
)


def pace_of(text: str, seconds: float) -> int | None:
    """Words a minute; None if that is faster or slower than anyone speaks to be understood."""
    pace = round(count_words(text) * 60 / seconds) if seconds > 0 else 0
    return pace if SLOWEST <= pace <= FASTEST else None


class PaceMeasure(QWidget):
    """``measured`` carries words a minute. ``clock`` tells seconds that never run backwards."""

    measured = Signal(int)

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began: float | None = None
        self.text = label(tr(ALOUD), "script")
        self.turn = button(tr("Start reading"), "small")
        self.turn.clicked.connect(self._turn)
        self.told = label(tr("Read it aloud as you would say it. Space starts, and Space again stops."), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(spring(), 1)
        column.addLayout(row)
        self.setFocusProxy(self.turn)

    def _turn(self) -> None:
        if self._began is None:
            self._began = self._clock()
            self.turn.setText(tr("Stop"))
            self.told.setText(tr("Reading. Press Space when you have said the last word."))
            return
        seconds, self._began = self._clock() - self._began, None
        self.turn.setText(tr("Read it again"))
        pace = pace_of(self.text.text(), seconds)
        if pace is None:
            self.told.setText(tr("That does not look like the whole text. Read it to the end, then press Space."))
            return
        sentence = tr("You said {} words in {} seconds: {} words a minute.")
        self.told.setText(sentence.format(count_words(self.text.text()), round(seconds), pace))
        self.measured.emit(pace)
