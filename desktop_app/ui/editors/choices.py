"""Editors for what is chosen rather than written: one mood, any signs of the body."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.moods import BODY_SIGNS, MOODS, Mood
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor, Setting
from desktop_app.ui.flow import Flow
from desktop_app.ui.language import tr
from desktop_app.ui.layouts import LayoutButton
from desktop_app.ui.plain import button, label, line

NARROW = 430
"""Px at 100 % text below which the tiles stand in one column."""


class Tile(LayoutButton):
    """A mood with the story that comes with it."""

    def __init__(self, mood: Mood) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(15, 10, 14, 11)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(line(mood.symbol), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(tr(mood.name), "label"), 0, 1)
        grid.addWidget(label(tr(mood.story), "quiet"), 1, 1)
        super().__init__(grid, "tile")
        self.setCheckable(True)
        self.setAccessibleName(f"{tr(mood.name)}. {tr(mood.story)}")


class Moods(Editor):
    """Eight tiles; the arrows move between them, and a second click takes a choice back."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._tiles = {mood.key: Tile(mood) for mood in MOODS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for key, tile in self._tiles.items():
            tile.clicked.connect(lambda checked, key=key: self._choose(key if checked else ""))
            tile.installEventFilter(self)
        self._columns = 0
        self._arrange()
        setting.look.changed.connect(self._arrange)

    def show_answer(self, answer: Answer | None) -> None:
        for key, tile in self._tiles.items():
            tile.setChecked(key == answer)

    def take_focus(self) -> None:
        chosen = (tile for tile in self._tiles.values() if tile.isChecked())
        next(chosen, next(iter(self._tiles.values()))).setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in steps:
            self._move(watched, steps[Qt.Key(event.key())])
            return True
        return False

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def _choose(self, key: str) -> None:
        self.show_answer(key)
        self.written.emit(key)

    def _move(self, tile: object, by: int) -> None:
        tiles = list(self._tiles.values())
        place = tiles.index(tile) + by  # type: ignore[arg-type]
        if 0 <= place < len(tiles):
            tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        columns = 1 if self.width() < self.setting.look.grown(NARROW) else 2
        if columns != self._columns:
            self._columns = columns
            for place, tile in enumerate(self._tiles.values()):
                self._grid.addWidget(tile, place // columns, place % columns)
            for column in range(2):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)


class Body(Editor):
    """Chips, any number of them."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        flow = Flow(self)
        self._chips: dict[str, QPushButton] = {}
        for key, name in BODY_SIGNS:
            chip = button(tr(name), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._tell)
            flow.addWidget(chip)
            self._chips[key] = chip

    def show_answer(self, answer: Answer | None) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(isinstance(answer, tuple) and key in answer)

    def take_focus(self) -> None:
        next(iter(self._chips.values())).setFocus()

    def _tell(self) -> None:
        self.written.emit(tuple(key for key, chip in self._chips.items() if chip.isChecked()))
