"""The soft gate before rehearsal and brief: one practice and 'How is it now?', or going in anyway with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.gate import Gate
from desktop_app.domain.moments import GatePassed, GateWay
from desktop_app.domain.moods import Mood, Shift
from desktop_app.ui.button_line import ButtonLine
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood_tiles import MoodTiles
from desktop_app.ui.panel import SIDE, Panel
from desktop_app.ui.plain import button, label
from desktop_app.ui.practice import Practice
from desktop_app.ui.prose import prose

STARTING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GatePanel(Panel):
    """``passed`` carries a GatePassed; ``care_shown`` says that the advice was read. Esc closes without either.

    ``now`` is the leader's clock, ``clock`` counts milliseconds, ``own`` are the leader's own moods.
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
        self.ending.setAutoDefault(False)
        if shift is not None and gate.mood is not None:
            self._offer(gate.mood, shift, clock, own)
        else:
            self._care()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STARTING and self.practice is not None and self.start.isVisible():
            self.start.click()
        else:
            super().keyPressEvent(event)

    def _offer(self, mood: Mood, shift: Shift, clock: Callable[[], int], own: Sequence[Mood]) -> None:
        self.practice = Practice(shift, self.look, clock)
        self.question = label(tr("How is it now?"), "strong")
        self.tiles = MoodTiles(self.look, own, is_small=True)
        self.start = button(tr("Start"), "primary")
        self.enough = button(tr("That is enough"))
        self.anyway = button(tr("I am going in anyway"), "quiet")
        sentence = tr("{} comes in with you. Take {} seconds, and see what is left of it.")
        self.named = prose(sentence.format(tr(mood.name), shift.seconds), self.look, "purpose", "muted")
        for part, gap in ((self.named, 22), (self.practice, 0), (self.question, 12), (self.tiles, 0)):
            self.column.addWidget(part)
            self.column.addSpacing(gap)
        self.column.addStretch(1)
        self._put_below(self.start, self.enough, self.anyway)
        self._connect(self.practice)
        self._show_stage(self.start)

    def _connect(self, practice: Practice) -> None:
        self.start.clicked.connect(practice.start)
        self.start.clicked.connect(lambda: self._show_stage(self.enough))
        self.enough.clicked.connect(self._ask)
        practice.ended.connect(self._ask)
        self.anyway.clicked.connect(lambda: self._pass(""))
        self.tiles.chosen.connect(self._pass)
        self.finished.connect(practice.stop)

    def _show_stage(self, stage: QWidget) -> None:
        """What belongs to before, during and after the practice; each stage by what the leader does in it."""
        is_after = stage is self.tiles
        for part in (self.start, self.enough, self.tiles):
            part.setVisible(part is stage)
        self.question.setVisible(is_after)
        for part in (self.named, self.practice):
            if part is not None:
                part.setVisible(not is_after)
        self.tiles.take_focus() if is_after else stage.setFocus()

    def _ask(self) -> None:
        if self.practice is not None:
            self.practice.stop()
        self._show_stage(self.tiles)

    def _pass(self, mood_after: str) -> None:
        way = GateWay.PRACTISED if self.tiles.isVisible() else GateWay.ANYWAY
        mood = self._gate.mood.key if self._gate.mood is not None else ""
        self.accept()
        self.passed.emit(GatePassed(self._now().astimezone(UTC), mood, way, mood_after))

    def _care(self) -> None:
        advice = tr("Postpone, bring someone, or use your company’s own channel.")
        self.column.addWidget(prose(advice, self.look, "purpose"))
        self.column.addStretch(1)
        self.understood = button(tr("I understand"), "primary")
        self.understood.setDefault(True)
        self.understood.clicked.connect(self.accept)
        self.understood.clicked.connect(self.care_shown)
        self._put_below(self.understood)
        self.understood.setFocus()

    def _put_below(self, *buttons: QWidget) -> None:
        """Outside of what scrolls, so that no way on is ever out of sight."""
        ways = ButtonLine(self.look, *buttons)
        ways.setContentsMargins(SIDE, 12, SIDE, 0)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(outer.count() - 1, ways)
