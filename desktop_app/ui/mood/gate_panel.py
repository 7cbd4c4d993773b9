"""The soft gate before rehearsal and brief: one practice and 'How is it now?', or going in anyway with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.gate import Gate
from desktop_app.domain.moments import GatePassed, GateWay
from desktop_app.domain.moods import Mood, Shift
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.mood.practice import Practice
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.prose import prose
from desktop_app.ui.pieces.small_panel import SmallPanel

STARTING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GatePanel(SmallPanel):
    """For a gate that is not OPEN. ``passed`` carries a GatePassed, ``care_shown`` says that the advice was read.

    Esc closes without either. ``now`` is the leader’s clock, ``clock`` counts milliseconds, ``own`` their own moods.
    """

    passed = Signal(object)
    care_shown = Signal()

    def __init__(
        self,
        gate: Gate,
        look: Look,
        now: Callable[[], datetime],
        clock: Callable[[], int],
        own: Sequence[Mood] = (),
        parent: QWidget | None = None,
    ) -> None:
        shift = gate.shift
        super().__init__(tr("Before you go in") if shift else tr("Don’t go in alone."), look, parent)
        self._gate, self._now = gate, now
        self.practice: Practice | None = None
        if shift is not None and gate.mood is not None:
            self._offer(gate.mood, shift, clock, own)
        else:
            self._care()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        if event.key() in STARTING and isinstance(pressed, QPushButton) and not pressed.isCheckable():
            pressed.click()
        elif event.key() in STARTING and self.practice is not None and self.start.isVisible():
            self.start.click()
        else:
            super().keyPressEvent(event)

    def _offer(self, mood: Mood, shift: Shift, clock: Callable[[], int], own: Sequence[Mood]) -> None:
        self.practice = Practice(shift, self.look, clock)
        self.question = label(tr("How is it now?"), "strong")
        self.tiles = MoodTiles(self.look, own, is_small=True)
        self.tiles.setAccessibleName(self.question.text())
        self.start = button(tr("Start"), "primary")
        self.enough = button(tr("That is enough"))
        self.anyway = button(tr("I am going in anyway"))
        close = button(tr("Close"), "quiet")
        close.clicked.connect(self.reject)
        sentence = tr("{} comes in with you. Take {} seconds, and see what is left of it.")
        self.named = prose(sentence.format(tr(mood.name), shift.seconds), self.look, "purpose", "muted")
        for part, gap in ((self.named, 22), (self.practice, 0), (self.question, 12), (self.tiles, 0)):
            self.column.addWidget(part)
            self.column.addSpacing(gap)
        self.column.addStretch(1)
        self.put_below(self.anyway, close, self.enough, self.start)
        self._connect(self.practice)
        self._show_stage(self.start, self.practice)

    def _connect(self, practice: Practice) -> None:
        self.start.clicked.connect(practice.start)
        self.start.clicked.connect(lambda: self._show_stage(self.enough, practice))
        self.enough.clicked.connect(practice.end)
        practice.ended.connect(lambda: self._show_stage(self.tiles, practice))
        self.anyway.clicked.connect(lambda: self._pass(""))
        self.tiles.chosen.connect(self._pass)
        self.finished.connect(practice.stop)

    def _show_stage(self, stage: QWidget, practice: Practice) -> None:
        """What belongs to before, during and after the practice; each stage by what the leader does in it."""
        is_after = stage is self.tiles
        for part in (self.start, self.enough, self.tiles):
            part.setVisible(part is stage)
        self.question.setVisible(is_after)
        self.named.setVisible(not is_after)
        practice.setVisible(not is_after)
        self.tiles.take_focus() if is_after else stage.setFocus()

    def _pass(self, mood_after: str) -> None:
        way = GateWay.PRACTISED if self.tiles.isVisible() else GateWay.ANYWAY
        mood = self._gate.mood.key if self._gate.mood is not None else ""
        self.accept()
        self.passed.emit(GatePassed(self._now().astimezone(UTC), mood, way, mood_after))

    def _care(self) -> None:
        advice = tr("Postpone, bring someone, or use your company’s own channel.")
        self.column.addWidget(prose(advice, self.look, "script"))
        self.column.addStretch(1)
        self.understood = button(tr("I understand"), "primary")
        self.understood.setDefault(True)
        self.understood.clicked.connect(self.accept)
        self.understood.clicked.connect(self.care_shown)
        close = button(tr("Close"), "quiet")
        close.clicked.connect(self.reject)
        self.put_below(close, self.understood)
        self.understood.setFocus()
