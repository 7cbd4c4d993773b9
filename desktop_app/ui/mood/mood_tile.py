"""One mood as a tile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.domain.moods import Mood
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import LayoutButton
from desktop_app.ui.pieces.plain import label, line


class Tile(LayoutButton):
    """A mood with the story that comes with it; a small one has only its name."""

    def __init__(self, mood: Mood, *, is_small: bool = False) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(*((11, 7, 8, 8) if is_small else (15, 10, 14, 11)))
        grid.setHorizontalSpacing(8 if is_small else 16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(line(mood.symbol), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(tr(mood.name), "label"), 0, 1)
        if not is_small:
            grid.addWidget(label(tr(mood.story), "quiet"), 1, 1)
        super().__init__(grid, "tile")
        self._grid = grid
        self.setAutoDefault(False)
        self.setAccessibleName(f"{tr(mood.name)}. {tr(mood.story)}")
        self.setAccessibleDescription(about(mood))
        self.setToolTip(about(mood))

    def align(self, symbol: int) -> None:
        """Leaves ``symbol`` px to the sign before the name: some are wider than others."""
        self._grid.setColumnMinimumWidth(0, symbol)


def about(mood: Mood) -> str:
    """What it sounds like, and how it sits in the body."""
    return tr("It sounds like “{}”; in the body it is {}.").format(tr(mood.sounds), _begun_small(tr(mood.body)))


def _begun_small(text: str) -> str:
    return text[:1].lower() + text[1:]
