"""A rehearsal over the whole screen: the opening aloud, the silence held, the hard moments met once before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.domain.answers import IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.opening import opening
from desktop_app.domain.rehearsal_states import BrokeIn, Done, Held, Silent, Speaking
from desktop_app.domain.rehearsing import Rehearsing
from desktop_app.domain.speech import WORDS_PER_MINUTE
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.fitting_column import FittingColumn
from desktop_app.ui.pieces.stopwatch import monotonic
from desktop_app.ui.rehearsal.dark import Dark
from desktop_app.ui.rehearsal.rehearsal_bar import RehearsalBar
from desktop_app.ui.rehearsal.rehearsal_parts import segments
from desktop_app.ui.rehearsal.rehearsal_scene import Move, Scene, scene
from desktop_app.ui.rehearsal.rehearsal_stage import RehearsalStage
from desktop_app.ui.rehearsal.rehearsal_top import RehearsalTop

TICK = 40
"""Milliseconds; how late a silence may end, and smooth enough for a circle."""
SIDE, FOOT, BAR = 64, 110, 79

_NEXT = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LENGTHS = {Qt.Key.Key_Minus: -1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1}


class RehearsalWindow(QDialog):
    """``rehearsed`` carries a Rehearsal once the opening was spoken, ``silence_set`` seconds; ``left`` comes last.

    ``cards`` come in the order they are drawn; ``clock`` tells milliseconds, ``now`` the time in UTC.
    ``announced`` carries what a screen reader is told.
    """

    rehearsed = Signal(object)
    silence_set = Signal(int)
    announced = Signal(str)
    left = Signal()

    def __init__(
        self, conversation: Conversation, cards: Sequence[IfThen], look: Look, now: Callable[[], datetime], *,
        silence: int = 7, pace: int = WORDS_PER_MINUTE, clock: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("rehearsal")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rehearsal"))
        self.setModal(True)
        self._look, self._dress, self._pace, self._now = look, Dark(look), pace, now
        self._clock = clock or monotonic()
        self._earlier = conversation.rehearsals
        self._rehearsing = Rehearsing.begin(opening(conversation).parts, silence, cards, self._clock())
        self.top = RehearsalTop(len(self._earlier) + 1, conversation.name, self._dress)
        self.stage, self.bar = RehearsalStage(self._dress), RehearsalBar(self._dress)
        self._column, self._timer = FittingColumn(self.stage), QTimer(self)
        self._scene: Scene | None = None
        self._sheet = ""
        self._arrange()
        self._connect()
        self._show()

    @property
    def rehearsing(self) -> Rehearsing:
        return self._rehearsing

    def begin(self) -> None:
        """Fills the screen; the time runs from the moment it is seen."""
        behind = self.parentWidget()
        self.setGeometry(
            (behind.screen() if behind else self.screen()).geometry()
        )  # some window managers leave it small
        self.showFullScreen()

    def tick(self) -> None:
        self._adopt(self._rehearsing.tick(self._clock()))

    def reject(self) -> None:
        """However it is left: what was spoken to the end is kept."""
        self._adopt(self._rehearsing.stop(self._clock()), is_shown=False)
        self._timer.stop()
        super().reject()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.reject()
        elif key in _LENGTHS:
            self._set_length(_LENGTHS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._scroll(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _NEXT and not event.isAutoRepeat():
            self._go_on() if key != Qt.Key.Key_Space else self._press()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second half of a double click is no second step."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._rehearsing = replace(self._rehearsing, since=self._clock())
            self.setFocus()
            self._announce()
            self._timer.start(TICK)

    def _arrange(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._outer.addWidget(self.top)
        self._outer.addWidget(self._column, 1)
        self._outer.addWidget(self.bar)
        self._fit()

    def _connect(self) -> None:
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self.top.length.changed.connect(self._set_length)
        self.top.moved.connect(self._move)
        self._column.resized.connect(self.stage.fit)
        self._look.changed.connect(self._fit)

    def _press(self) -> None:
        self.reject() if self._is_done else self._adopt(self._rehearsing.press(self._clock()))

    def _go_on(self) -> None:
        self.reject() if self._is_done else self._adopt(self._rehearsing.go_on(self._clock()))

    @property
    def _is_done(self) -> bool:
        return isinstance(self._rehearsing.state, Done)

    def _move(self, move: Move) -> None:
        {Move.STOP: self.reject, Move.GO_ON: self._go_on}.get(move, self._press)()

    def _set_length(self, by: int) -> None:
        before = self._rehearsing
        if isinstance(before.state, Speaking | BrokeIn):
            self._adopt(before.aim(before.aimed // 1000 + by))
        if self._rehearsing.aimed != before.aimed:
            self.silence_set.emit(self._rehearsing.aimed // 1000)

    def _adopt(self, rehearsing: Rehearsing, *, is_shown: bool = True) -> None:
        before, self._rehearsing = self._rehearsing, rehearsing
        if is_shown:
            self._show()
        if rehearsing.state != before.state and self._is_done:
            kept = rehearsing.result(self._now())
            if kept is not None:
                self.rehearsed.emit(kept)

    def _show(self) -> None:
        shown = scene(self._rehearsing, self._earlier)
        if shown != self._scene:
            self._scene = shown
            self.stage.show_scene(shown, is_silent=isinstance(self._rehearsing.state, Silent | Held))
            self._show_time(shown)
            self.setFocus()
            self._fit()
            self._announce()
        self.top.length.show_seconds(self._rehearsing.aimed // 1000)
        self._show_time(shown)

    def _show_time(self, shown: Scene) -> None:
        at = self._clock()
        state, elapsed = self._rehearsing.state, self._rehearsing.elapsed(at)
        self.stage.clock.show_time(elapsed if shown.clock is None else shown.clock)
        over = segments(self._rehearsing, at, self._earlier, self._pace)
        self.bar.show_segments(over, len(self._rehearsing.spoken))
        if isinstance(state, Silent):
            stepped = elapsed if self._look.is_animated else elapsed // 1000 * 1000
            self.stage.circle.show_share(min(1.0, stepped / self._rehearsing.aimed))
        elif isinstance(state, Held):
            self.stage.circle.show_share(1.0)

    def _announce(self) -> None:
        """Tells a screen reader, once, what stands there now."""
        if self.isVisible() and self._scene is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self.stage.text, QAccessible.Event.Alert))
            self.announced.emit(self.stage.text.accessibleName())

    def _scroll(self, pages: int) -> None:
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _fit(self) -> None:
        self._dress.fit(self.size())
        sheet = self._dress.style_sheet()
        if sheet != self._sheet:
            self._sheet = sheet
            self.setStyleSheet(sheet)
        side = self._dress.apart(SIDE) if self.width() >= 820 else 20
        self._outer.setContentsMargins(side, 0, side, self._dress.apart(FOOT - BAR))
        self.bar.setMinimumHeight(self._dress.apart(BAR))
        if self._scene is not None:
            has_length = isinstance(self._rehearsing.state, Speaking | BrokeIn)
            self.top.show_moves(self._scene.moves, has_length=has_length)
        self._outer.activate()
        self.stage.fit(self._column.room)
