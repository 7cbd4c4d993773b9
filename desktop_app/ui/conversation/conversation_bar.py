"""What frames a conversation: its name, date and state above, back and next below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time, weekday_and_day
from desktop_app.domain.journey import Journey
from desktop_app.ui.autosave import Saved
from desktop_app.ui.keys import BRIEF, NEXT, REHEARSE
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.plain import button, line
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar, back_button

WITH_WAY_BACK, WITH_DATE = 900, 720
"""Px at 100 % text: the least room for the name of the way back, and for the date."""


def when_and_how(conversation: Conversation, today: date) -> str:
    """'Thu 26 Nov, 10:00, in person'."""
    parts = [weekday_and_day(conversation.on, today)] if conversation.on else []
    if conversation.at:
        parts.append(clock_time(conversation.at))
    return ", ".join([*parts, tr(conversation.channel.phrase)])


class ConversationBar(TopBar):
    left = Signal()
    brief_wanted = Signal()
    rehearsal_wanted = Signal()
    heading_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._home = home = back_button("")
        home.setAccessibleName(tr("All conversations"))
        self._title = Title()
        self._when = button("", "pill")
        self._when.setToolTip(tr("Change title, person, date or how"))
        self._saved = line("", "quiet")
        self._rehearse = KeyButton(tr("Rehearse"), REHEARSE.keys, look)
        brief = KeyButton(tr("Brief"), BRIEF.keys, look)
        self.row.addWidget(home)
        self.row.addWidget(self._title)
        self.row.addWidget(self._when)
        self.row.addWidget(spring(), 1)
        self.row.addWidget(self._saved)
        self.row.addWidget(self._rehearse)
        self.row.addWidget(brief)
        self._rehearse.clicked.connect(self.rehearsal_wanted)
        home.clicked.connect(self.left)
        brief.clicked.connect(self.brief_wanted)
        self._when.clicked.connect(self.heading_wanted)
        look.changed.connect(self._fold)

    def show_conversation(self, conversation: Conversation, today: date) -> None:
        self._title.setText(conversation.name)
        when = when_and_how(conversation, today)
        self._when.setText(when if conversation.on else tr("Add a date, {}").format(when))
        self._when.setAccessibleName(tr("Change title, person, date or how. Now: {}").format(when))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the title stays; the menu at the end has what is hidden here."""
        room = self.width() / self._look.scale
        self._home.setText(f"‹ {tr('All conversations')}" if room >= WITH_WAY_BACK else "‹")
        self._when.setVisible(room >= WITH_DATE)
        self._rehearse.setVisible(room >= WITH_WAY_BACK)

    @property
    def saved(self) -> str:
        """What the leader reads about the state of the disk."""
        return self._saved.text()

    def show_saved(self, saved: Saved) -> None:
        self._saved.setText(tr(saved.value))
        self._saved.setAccessibleName(tr(saved.value))


class Footer(QWidget):
    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = button("", "quiet")
        self._next = KeyButton("", NEXT.keys, look, "primary", height=42)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, BAR, 26)
        row.addWidget(self._back)
        row.addWidget(spring(), 1)
        row.addWidget(self._next)
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)

    def show_journey(self, journey: Journey) -> None:
        before, following = journey.previous, journey.next
        self._back.setVisible(before is not None)
        self._back.setText(f"‹ {tr(before.title)}" if before else "")
        self._next.name(tr("Next: {}").format(tr(following.title)) if following else tr("See your brief"))
