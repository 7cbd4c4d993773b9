"""Their chair: the opening alone, as the customer hears it, and three taps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import InTheirChair
from desktop_app.domain.opening import opening
from desktop_app.domain.steps import step
from desktop_app.domain.their_chair import TAPS, Tap, first_not_yet
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.big_text import READABLE, BigText
from desktop_app.ui.pieces.button_line import ButtonLine
from desktop_app.ui.pieces.fitting_column import FittingColumn
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar, back_button
from desktop_app.ui.rehearsal.chair_tap import ChairTap

SIDE, NARROW_SIDE, APART, ACROSS = 48, 20, 28, 640
WIDE = 640
"""Px at 100 % text; a narrower page has a narrower margin."""
KEPT = words("Kept. Enter takes you back.")
NOTHING = words("There is nothing for them to hear yet. Write one fact, and come back.")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class ChairPage(QWidget):
    """``rated`` carries an InTheirChair with every tap once there are three; all of one sitting have the same time.

    ``step_wanted`` carries a step's key. ``now`` tells the time in UTC.
    """

    rated = Signal(object)
    step_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, conversation: Conversation, look: Look, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._at, self._chair = look, now(), None
        said = opening(conversation).text
        self.text = BigText(look, "script", QFont.Weight.Normal)
        self.text.show_text(said or tr(NOTHING))
        self.taps = [ChairTap(number, tap) for number, tap in enumerate(TAPS, 1)] if said else []
        self.advice, self.go = label("", "muted"), button("", "link")
        self._step = ""
        self._below, self._middle = QWidget(), QWidget()
        self._body = FittingColumn(QWidget())
        self._arrange(conversation.name)
        if not said:
            self._point_to(TAPS[0].step)
        look.changed.connect(self._fit)

    def take_focus(self) -> None:
        self._body.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _NUMBERS and self.taps:
            self.taps[_NUMBERS.index(key)].turn()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ENTER and not event.isAutoRepeat():
            self._say_yes()
        else:
            super().keyPressEvent(event)

    def _say_yes(self) -> None:
        """To the first question without an answer; back, when there is none."""
        open_ = [tap for tap in self.taps if tap.answer is None]
        open_[0].turn() if open_ else self.left.emit()

    def _rate(self) -> None:
        answers = {tap.key: shown.answer for tap, shown in zip(TAPS, self.taps, strict=True)}
        if None not in answers.values():
            chair = InTheirChair(self._at, **{key: bool(answer) for key, answer in answers.items()})
            self._advise(first_not_yet(chair))
            self.rated.emit(chair)

    def _advise(self, tap: Tap | None) -> None:
        self.advice.setText(tr(tap.look) if tap else tr(KEPT))
        self._point_to(tap.step if tap else "")
        self._fit()

    def _point_to(self, key: str) -> None:
        self._step = key
        self.go.setText(tr("Go to {}").format(tr(step(key).title)))
        self.go.setVisible(bool(key))

    def _arrange(self, name: str) -> None:
        bar, back = TopBar(self._look), back_button(name)
        back.clicked.connect(self.left)
        bar.row.addWidget(back)
        bar.row.addWidget(Title(tr("Their chair")))
        bar.row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(self._body, 1)
        self._body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body.setAccessibleName(self.text.text())
        self._body.resized.connect(self._fit)
        self._arrange_below()
        centred = QHBoxLayout(self._body.inside)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(self._middle, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, APART, 0, APART)
        column.setSpacing(APART)
        column.addStretch(1)
        for each in (self.text, self._below):
            column.addWidget(each)
        column.addStretch(2)

    def _arrange_below(self) -> None:
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        for tap in self.taps:
            tap.answered.connect(self._rate)
            below.addWidget(tap)
        self.go.hide()
        self.advice.setVisible(bool(self.taps))
        self.go.clicked.connect(lambda: self.step_wanted.emit(self._step))
        below.addSpacing(6)
        self._line = ButtonLine(self._look, self.go, text=self.advice)
        below.addWidget(self._line)

    def _fit(self) -> None:
        room = self._body.room
        side = SIDE if room.width() >= self._look.grown(WIDE) else NARROW_SIDE
        width = max(1, min(room.width() - 2 * side, self._look.grown(READABLE)))
        self._middle.setFixedWidth(width)
        across = min(width, self._look.grown(ACROSS))
        self._below.setMaximumWidth(across)
        self._line.setMinimumHeight(self._look.grown(36))
        below = self._below.layout()
        taken = max(below.sizeHint().height(), below.heightForWidth(across)) if below else 0
        self.text.fit(width, room.height() - taken - 3 * APART)
