"""The mood in one tap: the tiles alone, small, as many in a line as have room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.pieces.layouts import tight_column


class SoonMoods(Editor):
    """A second tap takes a choice back."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self.tiles = MoodTiles(setting.look, setting.moods, is_small=True)
        tight_column(self).addWidget(self.tiles)
        self.tiles.chosen.connect(self.written.emit)
        if setting.book is not None:
            setting.book.changed.connect(self._show_own)

    def show_answer(self, answer: Answer | None) -> None:
        self.tiles.show_key(answer if isinstance(answer, str) else "")

    def take_focus(self) -> None:
        self.tiles.take_focus()

    def _show_own(self) -> None:
        self.tiles.show_own(self.setting.moods)
