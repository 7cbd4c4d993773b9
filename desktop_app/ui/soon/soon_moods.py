"""The mood in one tap: a small tile for each, one stop for the Tab key, and the arrows between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.moods import MOODS, Mood
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import LayoutButton
from desktop_app.ui.pieces.plain import line

WIDEST = 148
"""Px at 100 % text that a tile wants; there are as many columns as have room, in even rows."""


class SmallTile(LayoutButton):
    def __init__(self, mood: Mood) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(9)
        row.addWidget(line(mood.symbol))
        row.addWidget(line(tr(mood.name), "label"), 1)
        super().__init__(row, "tile")
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setToolTip(tr(mood.story))
        self.setAccessibleName(f"{tr(mood.name)}. {tr(mood.story)}")


class SoonMoods(Editor):
    """A second tap takes a choice back."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self.tiles = {mood.key: SmallTile(mood) for mood in MOODS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._columns = 0
        for key, tile in self.tiles.items():
            tile.clicked.connect(lambda checked, key=key: self._choose(key if checked else ""))
            tile.installEventFilter(self)
        self._arrange()
        self.show_answer(None)
        setting.look.changed.connect(self._arrange)

    def show_answer(self, answer: Answer | None) -> None:
        """A mood of the leader's own shows as the one it is like."""
        like = answer.partition("/")[0] if isinstance(answer, str) else ""
        for key, tile in self.tiles.items():
            tile.setChecked(key == like)
        self._lead_tab_to(like)

    def take_focus(self) -> None:
        next(tile for tile in self.tiles.values() if tile.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns,
        }  # fmt: skip
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in steps:
            self._move(watched, steps[Qt.Key(event.key())])
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _choose(self, key: str) -> None:
        self.show_answer(key)
        self.written.emit(key)

    def _move(self, tile: object, by: int) -> None:
        keys = list(self.tiles)
        place = next(at for at, key in enumerate(keys) if self.tiles[key] is tile) + by
        if 0 <= place < len(keys):
            self._lead_tab_to(keys[place])
            self.tiles[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_tab_to(self, key: str) -> None:
        stop = key if key in self.tiles else next(iter(self.tiles))
        for each, tile in self.tiles.items():
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus)

    def _arrange(self) -> None:
        room = self.width() // self.setting.look.grown(WIDEST)
        columns = next((count for count in (4, 2) if count <= room), 1)
        if columns != self._columns:
            self._columns = columns
            for place, tile in enumerate(self.tiles.values()):
                self._grid.addWidget(tile, place // columns, place % columns)
            for column in range(4):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
