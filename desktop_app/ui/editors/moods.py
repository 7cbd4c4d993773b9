"""The editor for the mood a leader walks in with."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.moods import mood
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.mood.mood_tile import about
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.pieces.plain import label


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
