"""The top of 'talk soon': the way back, and all the steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.ui.autosave import Saved
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, line
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar, back_button

WITH_WAY_BACK, WITH_TITLE = 640, 230
"""Px at 100 % text: the least room for the name of the way back, and for the title."""


class SoonBar(TopBar):
    left = Signal()
    full_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._home, self._title, self._saved = back_button(""), Title(tr("Talk soon")), line("", "quiet")
        self._home.setAccessibleName(tr("All conversations"))
        self._steps = button(tr("All steps"), "small")
        for widget, stretch in (
            (self._home, 0), (self._title, 0), (spring(), 1), (self._saved, 0), (self._steps, 0),
        ):  # fmt: skip
            self.row.addWidget(widget, stretch)
        self._home.clicked.connect(self.left)
        self._steps.clicked.connect(self.full_wanted)
        look.changed.connect(self._fold)

    def show_conversation(self, conversation: Conversation) -> None:
        has_name = conversation.title.strip() or conversation.person.strip()
        self._title.setText(conversation.name if has_name else tr("Talk soon"))

    def show_saved(self, saved: Saved) -> None:
        self._saved.setText(tr(saved.value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        has_room = self.width() / self._look.scale >= WITH_WAY_BACK
        self._home.setText(f"‹ {tr('All conversations')}" if has_room else "‹")
        self._title.setVisible(self.width() / self._look.scale >= WITH_TITLE)
