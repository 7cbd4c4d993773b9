"""A practice of 60 to 90 seconds: its lines one after another, beside a slow breath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.breathing import line_at
from desktop_app.domain.moods import Shift
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.breath import Breath
from desktop_app.ui.mood.calm_bar import CalmBar
from desktop_app.ui.pieces.plain import label

FRAME, STEP = 33, 250
"""Milliseconds between two looks at the clock: with the breath moving, and with the bar alone."""


class Practice(QWidget):
    """``ended`` when its time is over. ``clock`` counts milliseconds, ``role`` is that of its lines."""

    ended = Signal()

    def __init__(self, shift: Shift, look: Look, clock: Callable[[], int], role: str = "subheading") -> None:
        super().__init__()
        self._shift, self._clock, self._began = shift, clock, 0
        self.breath, self.bar = Breath(look), CalmBar(look)
        self.line = label(tr(shift.lines[0]), role)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME if look.is_animated else STEP)
        self._timer.timeout.connect(self.follow_clock)
        self.breath.setVisible(look.is_animated)
        self._arrange()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        self._began = self._clock()
        self._timer.start()
        self._tell()

    def stop(self) -> None:
        self._timer.stop()

    def end(self) -> None:
        self.stop()
        self.ended.emit()

    def follow_clock(self) -> None:
        """Shows what belongs to this moment."""
        elapsed, whole = self._clock() - self._began, self._shift.seconds * 1_000
        self.breath.show_time(elapsed)
        self.bar.show_share(min(elapsed / whole, 1))
        here = tr(self._shift.lines[line_at(elapsed, self._shift.seconds, len(self._shift.lines))])
        if here != self.line.text():
            self.line.setText(here)
            self._tell()
        if elapsed >= whole:
            self.end()

    def _arrange(self) -> None:
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.line.setMinimumHeight(self.line.fontMetrics().lineSpacing() * 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.breath)
        column.addWidget(self.line)
        column.addWidget(self.bar)

    def _tell(self) -> None:
        """Says the line to who cannot see it."""
        QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.Alert))
