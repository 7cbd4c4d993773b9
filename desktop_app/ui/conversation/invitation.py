"""The invitation, where only that goes by message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.services.invitation import invitation
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.frames import card, spring
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label, line


class Invitation(QWidget):
    """Shown when the conversation is to go by message: only the invitation does. ``copied`` when it was."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = tight_column(self, gap=12)
        outer.addWidget(line(tr("Only the invitation goes by message"), "side"))
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self._text = label("", "script")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._text)
        column.addWidget(label(tr("The rest needs your voice. Ask for a time to talk."), "quiet"))
        row = QHBoxLayout()
        self._copy = button(tr("Copy the invitation"), "small")
        self._copy.clicked.connect(self._to_clipboard)
        row.addWidget(self._copy)
        row.addWidget(spring())
        column.addLayout(row)
        outer.addWidget(frame)

    def show_conversation(self, conversation: Conversation) -> None:
        self.setVisible(conversation.channel is Channel.MESSAGE)
        if conversation.channel is Channel.MESSAGE:
            self._text.setText(invitation(conversation))

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._text.text())
        self.copied.emit()
