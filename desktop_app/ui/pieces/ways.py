"""The ways on from a panel, in one line below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.folding_line import FoldingLine
from desktop_app.ui.pieces.panel import SIDE

SIDE_BY_SIDE = 460
"""Px at 100 % text."""


class Ways(FoldingLine):
    """One below the other where it is narrow, the last one on top: it is the one that is wanted."""

    def __init__(self, look: Look, ways: Sequence[QPushButton]) -> None:
        super().__init__(look, SIDE_BY_SIDE, is_last_on_top=True)
        self.line.setContentsMargins(SIDE, 14, SIDE, 0)
        for place, way in enumerate(ways):
            self.line.addWidget(way)
            if place == 0:
                self.line.addStretch(1)
