"""The column beside the page: the script, its time, the advice; and fields that belong beside their step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.journey import Journey
from desktop_app.services.noticing import Noticed
from desktop_app.ui.conversation.advice import BeforeYouGoIn
from desktop_app.ui.conversation.aloud import Aloud
from desktop_app.ui.conversation.asking import Asking
from desktop_app.ui.conversation.invitation import Invitation
from desktop_app.ui.conversation.script import Script
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label, line


class Side(QWidget):
    """``chosen`` carries a step; ``copied`` says the invitation was copied."""

    chosen = Signal(str)
    copied = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation = Invitation()
        self._shown: QWidget | None = None
        self._script, self._aloud, self._advice = Script(look), Aloud(look), BeforeYouGoIn()
        self._asking = Asking(look)
        self._advice.chosen.connect(self.chosen)
        self._invitation.copied.connect(self.copied)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 24, 22 - BAR, 18)
        column.setSpacing(14)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(12)
        column.addLayout(self.beside)
        column.addWidget(self._invitation)
        column.addWidget(line(tr("What you will say"), "side"))
        column.addWidget(self._script)
        column.addWidget(self._aloud)
        column.addWidget(self._asking)
        column.addSpacing(6)
        column.addWidget(line(tr("Before you go in"), "side"))
        column.addWidget(self._advice)
        self._back = QVBoxLayout()
        self._back.setSpacing(8)
        column.addLayout(self._back)
        column.addStretch(1)

    def show_beside(self, fields: QWidget | None) -> None:
        """Puts the fields that stand beside a step on top; None takes them away."""
        if self._shown is not None and self._shown is not fields:
            self.beside.removeWidget(self._shown)
            self._shown.hide()
        if fields is not None and self._shown is not fields:
            self.beside.addWidget(fields)
            fields.lower()  # screen readers read in the order of children, not of the layout
            fields.show()
        self._shown = fields

    def show_noticed(self, noticed: Noticed, step: str) -> None:
        """Quiet questions about a step, and the marks on the script."""
        self._asking.show_questions(noticed.questions.get(step, ()))
        self._script.show_marks(noticed)

    def show_journey(self, journey: Journey) -> None:
        self._invitation.show_conversation(journey.conversation)
        self._script.show_opening(journey.opening)
        self._aloud.show_journey(journey)
        self._advice.show_journey(journey)

    def look_back(self, sentences: tuple[str, ...]) -> None:
        """What is seen again once the conversation is over."""
        clear(self._back)
        for sentence in sentences:
            self._back.addWidget(label(tr(sentence), "small"))
