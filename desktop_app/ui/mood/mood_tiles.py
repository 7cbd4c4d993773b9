"""Moods as tiles: one stop for the Tab key, arrows between them; a second click takes a choice back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.moods import MOODS, Mood, mood
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_tile import Tile
from desktop_app.ui.pieces.group import Group
from desktop_app.ui.pieces.one_of import call_a_choice, one_of

LEAST, LEAST_SMALL = 215, 128
"""Px at 100 % text that a tile needs."""
SYMBOL = 14


class MoodTiles(Group):
    """The eight, then the leader's own. ``chosen`` carries a key, empty when a choice was taken back."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, own: Sequence[Mood] = (), *, is_small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._is_small, self._columns = look, is_small, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8 if is_small else 10)
        self._tiles: dict[str, Tile] = {}
        self._together = one_of(self, ())
        self._add((*MOODS, *own))
        self._arrange()
        self.show_key("")
        look.changed.connect(self._arrange)

    @property
    def key(self) -> str:
        """Of the chosen one, or nothing."""
        return next((key for key, tile in self._tiles.items() if tile.isChecked()), "")

    def show_key(self, key: str) -> None:
        """Chooses without saying so. One of the leader's own that is not in their file any more comes back for it."""
        forgotten = mood(key) if key not in self._tiles else None
        if forgotten is not None:
            self._add((forgotten,))
            self._columns = 0
            self._arrange()
        for each, tile in self._tiles.items():
            tile.setChecked(each == key)
        self._lead_tab_to(self._tiles.get(key, self._first))

    def show_own(self, own: Sequence[Mood]) -> None:
        """The leader's own, as their file has them now; the choice stays."""
        chosen = self.key
        for key in [key for key in self._tiles if mood(key) not in MOODS]:
            gone = self._tiles.pop(key)
            gone.hide()
            gone.deleteLater()
        self._add(own)
        self._columns = 0
        self._arrange()
        self.show_key(chosen)

    def take_focus(self) -> None:
        self._tiles.get(self.key, self._first).setFocus()

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

    def minimumSizeHint(self) -> QSize:
        """It may always become one column."""
        return QSize(self._widest, super().minimumSizeHint().height())

    @property
    def _widest(self) -> int:
        return max(tile.minimumSizeHint().width() for tile in self._tiles.values())

    @property
    def _first(self) -> Tile:
        return next(iter(self._tiles.values()))

    def _add(self, moods: Iterable[Mood]) -> None:
        for each in moods:
            tile = Tile(each, is_small=self._is_small)
            tile.clicked.connect(lambda checked, key=each.key: self._choose(key if checked else ""))
            tile.installEventFilter(self)
            call_a_choice(tile)
            self._together.addButton(tile)
            self._tiles[each.key] = tile

    def _choose(self, key: str) -> None:
        self.show_key(key)
        self.chosen.emit(key)

    def _move(self, tile: object, by: int) -> None:
        tiles = list(self._tiles.values())
        place = tiles.index(tile) + by  # type: ignore[arg-type]
        if 0 <= place < len(tiles):
            self._lead_tab_to(tiles[place])
            tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_tab_to(self, stop: Tile) -> None:
        for tile in self._tiles.values():
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tile is stop else Qt.FocusPolicy.ClickFocus)

    def _arrange(self) -> None:
        for tile in self._tiles.values():
            tile.align(self._look.grown(SYMBOL))
        columns = self._fitting()
        if columns != self._columns:
            self._columns = columns
            for place, tile in enumerate(self._tiles.values()):
                self._grid.addWidget(tile, place // columns, place % columns)
            for column in range(4):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _fitting(self) -> int:
        least, most = (LEAST_SMALL, 4) if self._is_small else (LEAST, 2)
        room, gap = self.width() + self._grid.spacing(), self._grid.spacing()
        needed = max(self._look.grown(least), self._widest + gap)
        return next((each for each in (4, 2) if each <= most and room >= each * needed), 1)
