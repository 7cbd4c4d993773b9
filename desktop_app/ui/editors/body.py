"""The editor for the signs of the body."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.congruence import congruence
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import BODY_SIGNS
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label


class Body(Editor):
    """Chips, any number of them, and a note when the body says something else than the mood."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        column = tight_column(self, gap=9)
        chips = QWidget()
        flow = Flow(chips)
        self._note = label("", "quiet")
        self._note.hide()
        self._chips: dict[str, QPushButton] = {}
        for key, name in BODY_SIGNS:
            chip = button(tr(name), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._tell)
            flow.addWidget(chip)
            self._chips[key] = chip
        column.addWidget(chips)
        column.addWidget(self._note)

    @property
    def note(self) -> str:
        return self._note.text()

    def show_conversation(self, conversation: Conversation) -> None:
        super().show_conversation(conversation)
        note = congruence(conversation)
        self._note.setText(tr(note) if note else "")
        self._note.setVisible(bool(note))

    def show_answer(self, answer: Answer | None) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(isinstance(answer, tuple) and key in answer)

    def take_focus(self) -> None:
        next(iter(self._chips.values())).setFocus()

    def _tell(self) -> None:
        self.written.emit(tuple(key for key, chip in self._chips.items() if chip.isChecked()))
