"""All keys and what they do."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.keys import KEYS
from desktop_app.ui.look import Look
from desktop_app.ui.settings.key_row import KeyRow

TWO_COLUMNS = 520
"""Px at 100 % text; below it the keys stand in one column."""


class KeyTable(QWidget):
    """All keys, in as many columns as there is room for, read down each column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._columns = look, 0
        self.rows = [KeyRow(key, look) for key in KEYS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._lay(1)

    @property
    def columns(self) -> int:
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(2 if self.width() >= self._look.grown(TWO_COLUMNS) else 1)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        height = -(-len(self.rows) // columns)
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place % height, place // height)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
