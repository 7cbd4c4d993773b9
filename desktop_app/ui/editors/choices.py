"""Editors for what is chosen rather than written: one mood, any signs of the body."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.congruence import congruence
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import BODY_SIGNS, mood
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.mood.mood_tile import Tile, about
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.plain import button, label

__all__ = ["Body", "Moods", "Tile"]


class Moods(Editor):
    """One mood; beneath the tiles, what it sounds like and how it sits in the body."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._tiles = MoodTiles(setting.look, setting.moods)
        self._about = label("", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._tiles)
        column.addWidget(self._about)
        self._tiles.chosen.connect(self._choose)
        self.show_answer(None)

    @property
    def about(self) -> str:
        """The paragraph on the chosen one."""
        return self._about.text()

    def show_answer(self, answer: Answer | None) -> None:
        key = answer if isinstance(answer, str) else ""
        self._tiles.show_key(key)
        chosen = mood(key)
        self._about.setText(about(chosen) if chosen else "")
        self._about.setVisible(chosen is not None)

    def take_focus(self) -> None:
        self._tiles.take_focus()

    def _choose(self, key: str) -> None:
        self.show_answer(key)
        self.written.emit(key)


class Body(Editor):
    """Chips, any number of them, and a note when the body says something else than the mood."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
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
