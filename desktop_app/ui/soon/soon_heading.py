"""Who it is with, what it is about and when, in one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time, time_from
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import label, line

AHEAD = timedelta(minutes=15)
ONE_LINE = 560
"""Px at 100 % text below which each part has a line of its own."""


def soon(now: datetime) -> dict[str, Any]:
    """The heading of a conversation in fifteen minutes, on the leader's wall clock."""
    then = now + AHEAD
    return {"on": then.date(), "at": then.time().replace(second=0, microsecond=0, tzinfo=None)}


class SoonHeading(QWidget):
    """``described`` carries those of person, title and at that a person changed."""

    described = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._conversation = look, Conversation("")
        self.person, self.title, self.clock = QLineEdit(), QLineEdit(), QLineEdit()
        self.puzzle = label(tr("Try a time like 10:00."), "quiet")
        self.puzzle.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._names = [line(name, "label") for name in (tr("With"), tr("about"), tr("at"))]
        self._is_line: bool | None = None
        self._dress()
        self._arrange()
        self.setFocusProxy(self.person)
        look.changed.connect(self._arrange)

    def show_conversation(self, conversation: Conversation) -> None:
        """Leaves alone what the leader is still typing in."""
        self._conversation = conversation
        shown = (conversation.person, conversation.title, clock_time(conversation.at) if conversation.at else "")
        for field, text in zip((self.person, self.title, self.clock), shown, strict=True):
            if not field.hasFocus() and field.text() != text and field.property("puzzled") is not True:
                field.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _dress(self) -> None:
        told: tuple[tuple[QLineEdit, str, str, Callable[[], None]], ...] = (
            (self.person, tr("With whom?"), tr("Dana Whitlock"), self._read_person),
            (self.title, tr("What is it about?"), tr("late invoices, if it helps"), self._read_title),
            (self.clock, tr("At what time?"), "10:15", self._read_clock),
        )
        for field, name, example, read in told:
            field.setAccessibleName(name)
            field.setPlaceholderText(example)
            field.setAccessibleDescription(tr("For example: {}").format(example))
            field.editingFinished.connect(read)

    def _read_person(self) -> None:
        self._tell("person", self.person.text().strip())

    def _read_title(self) -> None:
        self._tell("title", self.title.text().strip())

    def _read_clock(self) -> None:
        typed = self.clock.text().strip()
        at = time_from(typed)
        is_puzzled = bool(typed) and at is None
        self.clock.setProperty("puzzled", is_puzzled)
        self.puzzle.setVisible(is_puzzled)
        if not is_puzzled:
            self.clock.setText(clock_time(at) if at else "")
            self._tell("at", at)

    def _tell(self, name: str, value: object) -> None:
        if value != getattr(self._conversation, name):
            self.described.emit({name: value})

    def _arrange(self) -> None:
        is_line = self.width() >= self._look.grown(ONE_LINE)
        if is_line != self._is_line:
            self._is_line = is_line
            fields = (self.person, self.title, self.clock)
            for place, (name, field) in enumerate(zip(self._names, fields, strict=True)):
                at = (0, 2 * place) if is_line else (place, 0)
                self._grid.addWidget(name, *at, Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(field, at[0], at[1] + 1)
            self._grid.addWidget(self.puzzle, 1 if is_line else 3, 1, 1, 5 if is_line else 1)
            for column, stretch in ((1, 3), (3, 4)):
                self._grid.setColumnStretch(column, stretch if is_line or column == 1 else 0)
        self.clock.setFixedWidth(self._look.grown(72))
