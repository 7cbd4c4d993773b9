"""Beside the story: the practice of the mood that was named, to settle before going in. It waits to be asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.gate import wants_care
from desktop_app.domain.moods import Shift, mood
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.mood.practice import Practice
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import button, label, line
from desktop_app.ui.pieces.stopwatch import monotonic

LATER = 150
"""Milliseconds after the last key: looking for words of threat must not hold up the next letter."""


class Settle(QFrame):
    """Hidden for a settled mood, without one, and where it is not safe: an exercise would be out of place there.

    ``named`` carries the key of the mood that is left after the practice. ``clock`` counts milliseconds.
    """

    named = Signal(str)

    def __init__(self, setting: Setting, clock: Callable[[], int] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._setting, self._clock = setting, clock or monotonic()
        self._conversation, self._shift = Conversation(""), Shift(0, ())
        self.practice: Practice | None = None
        self.tiles: MoodTiles | None = None
        self.title, self.lead, self.time = label("", "strong"), label("", "quiet"), line("", "quiet")
        self.start, self.enough = button(tr("Start"), "small"), button(tr("That is enough"), "small")
        self._middle = QVBoxLayout()
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._arrange()
        self.hide()

    def show_conversation(self, conversation: Conversation) -> None:
        is_same = conversation.text("mood") == self._conversation.text("mood")
        self._conversation = conversation
        self._later.start() if is_same else self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes elsewhere has stopped."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._rest()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        for each in (self.start, self.enough, self.time):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addLayout(self._middle)
        column.addLayout(row)
        self.start.clicked.connect(self._begin)
        self._later.timeout.connect(self._look)

    def _look(self) -> None:
        """Offers what belongs to the mood, and leaves alone a practice that still does."""
        self._later.stop()
        here = self._conversation
        now = mood(here.text("mood"))
        is_offered = now is not None and not now.is_settled and not wants_care(here)
        if now is not None and is_offered and (now.shift != self._shift or self.isHidden()):
            self._shift = now.shift
            self._rest()
        self.setVisible(is_offered)

    def _rest(self) -> None:
        """Back to the offer."""
        self._drop()
        self.title.setText(tr("{} seconds to settle").format(self._shift.seconds))
        self.lead.setText(tr(self._shift.lines[0]) if self._shift.lines else "")
        self.time.setText(f"{self._shift.seconds // 60}:{self._shift.seconds % 60:02d}")
        for part in (self.title, self.lead, self.start, self.time):
            part.show()
        self.enough.hide()

    def _begin(self) -> None:
        practice = self.practice = Practice(self._shift, self._setting.look, self._clock, "strong")
        practice.ended.connect(self._ask)
        self.enough.clicked.connect(practice.end)
        self._middle.addWidget(practice)
        for part in (self.title, self.lead, self.start, self.time):
            part.hide()
        self.enough.show()
        self.enough.setFocus()
        practice.start()

    def _ask(self) -> None:
        """'How is it now?'; the caret stays where it is, if the leader has gone on writing meanwhile."""
        was_here = self.isAncestorOf(self.window().focusWidget())
        self._drop()
        tiles = self.tiles = MoodTiles(self._setting.look, self._setting.moods, is_small=True)
        tiles.chosen.connect(self._name)
        self.title.setText(tr("How is it now?"))
        tiles.setAccessibleName(self.title.text())
        self._middle.addWidget(tiles)
        self.title.show()
        self.enough.hide()
        if was_here:
            tiles.take_focus()

    def _name(self, key: str) -> None:
        self._rest()
        self.named.emit(key)

    def _drop(self) -> None:
        if self.practice is not None:
            self.practice.stop()
        self.practice = self.tiles = None
        clear(self._middle)
