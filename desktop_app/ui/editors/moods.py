"""The editor for the mood a leader walks in with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.moods import mood
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.mood.mood_tile import about
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label


class Moods(Editor):
    """One mood; beneath the tiles, what it sounds like and how it sits in the body."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._tiles = MoodTiles(setting.look, setting.moods)
        self._about = label("", "quiet")
        column = tight_column(self, gap=9)
        column.addWidget(self._tiles)
        column.addWidget(self._about)
        if setting.book is not None:
            own = button(tr("A mood of your own"), "link")
            own.clicked.connect(self._open_own)
            column.addWidget(own, 0, Qt.AlignmentFlag.AlignLeft)
            setting.book.changed.connect(self._show_own)
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

    def _open_own(self) -> None:
        from desktop_app.ui.mood.own_moods import OwnMoods

        if self.setting.book is not None:
            OwnMoods(self.setting.book, self.setting.look, self.window()).open()

    def _show_own(self) -> None:
        self._tiles.show_own(self.setting.moods)

    def _choose(self, key: str) -> None:
        self.show_answer(key)
        self.written.emit(key)
