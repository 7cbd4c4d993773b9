"""What every editor of a field can do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.group import Group
from desktop_app.ui.pieces.writing import Writing


class Editor(Group):
    """Edits the answer to one field; ``written`` carries it whenever a person changed it.

    A screen reader says the field's label on the way in, and its hint. ``shown`` is the id of the conversation.
    """

    written = Signal(object)

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setting = setting
        self.shown = ""
        self.call(tr(field.label), tr(field.hint))

    def call(self, name: str, about: str) -> None:
        """What a screen reader says of the field."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)

    def show_conversation(self, conversation: Conversation) -> None:
        """Shows the answer to its field; an editor that needs more of the conversation takes it here."""
        self.shown = conversation.id
        self.show_answer(conversation.answers.get(self.field.key))

    def show_answer(self, answer: Answer | None) -> None:
        """Shows what the conversation holds, without saying it was written."""
        raise NotImplementedError

    def writings(self) -> Mapping[str, Writing]:
        """Its writing surfaces, by the id of a fact or the number of a question; '' where there is only one."""
        return {}

    def make_room(self, item: str, message: QWidget) -> None:
        """Puts a message right beneath one of its writing surfaces."""

    def meet_change(self, before: Answer | None) -> None:
        """Puts the caret to what undo or redo has just changed; ``before`` is the answer it was."""
        if not self._has_caret(self):
            self.take_focus()

    @staticmethod
    def _has_caret(part: QWidget) -> bool:
        here = QApplication.focusWidget()
        return here is not None and (here is part or part.isAncestorOf(here))

    def take_focus(self) -> None:
        """Puts the caret where the leader would begin."""
        self.setFocus()
