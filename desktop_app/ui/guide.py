"""Holds the conversation that is open, changes it, and says so; every view shows what the journey says."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.advice import Advice
from desktop_app.domain.answers import Answer
from desktop_app.domain.changes import Changes
from desktop_app.domain.conversation import Conversation, Heading, without_sentence
from desktop_app.domain.journey import Journey
from desktop_app.domain.speech import WORDS_PER_MINUTE


class Guide(QObject):
    """``changed`` carries the new journey; ``edited`` the conversation, only when something must be saved."""

    changed = Signal(object)
    edited = Signal(object)

    def __init__(self, conversation: Conversation, pace: int = WORDS_PER_MINUTE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = Changes(conversation.at_step(conversation.step))
        self._pace = pace
        self._noticed: tuple[Advice, ...] = ()

    @property
    def conversation(self) -> Conversation:
        return self._changes.present

    @property
    def journey(self) -> Journey:
        return Journey(self.conversation, self._pace, self._noticed)

    @property
    def pace(self) -> int:
        """Words a minute."""
        return self._pace

    @property
    def can_undo(self) -> bool:
        return self._changes.can_undo

    @property
    def can_redo(self) -> bool:
        return self._changes.can_redo

    def write(self, field: str, answer: Answer) -> None:
        self._adopt(self._changes.record(self.conversation.with_answer(field, answer), field))

    def describe(self, **heading: Unpack[Heading]) -> None:
        self.change(self.conversation.described(**heading))

    def change(self, changed: Conversation) -> None:
        """As one change that can be undone."""
        self._adopt(self._changes.record(changed, ""))

    def note(self, happened: Conversation) -> None:
        """Keeps what happened, such as a rehearsal: undo leaves it alone."""
        self._adopt(self._changes.move(happened))

    def move_sentence(self, field: str, item: str, sentence: str, to: str) -> None:
        """From a field, or one of its facts, to the end of another field: one change."""
        moved = without_sentence(self.conversation, field, item, sentence)
        there = f"{moved.text(to).rstrip()} {sentence}".strip()
        self.change(moved.with_answer(to, there))

    def heed(self, noticed: tuple[Advice, ...]) -> None:
        """What the writing checks found worth another look."""
        if noticed != self._noticed:
            self._noticed = noticed
            self.changed.emit(self.journey)

    def go(self, step: str) -> None:
        self._adopt(self._changes.move(self.conversation.at_step(step)))

    def undo(self) -> None:
        self._adopt(self._changes.undo())

    def redo(self) -> None:
        self._adopt(self._changes.redo())

    def set_pace(self, words_a_minute: int) -> None:
        self._pace = words_a_minute
        self.changed.emit(self.journey)

    def _adopt(self, changes: Changes) -> None:
        before, self._changes = self.conversation, changes
        if before != self.conversation:
            self.edited.emit(self.conversation)
        self.changed.emit(self.journey)
