"""The opening on a card, as it will be said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.domain.opening import Opening
from desktop_app.ui.conversation.spoken_lines import SpokenLines
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label


class Script(SpokenLines):
    """The opening on a card, each part under its own colour."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setProperty("role", "scriptcard")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 20, 20, 20)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(11)
        self._grid.setColumnStretch(1, 1)
        self.rebuild(Opening(()))

    def lay(self, opening: Opening) -> None:
        clear(self._grid)
        for place, key in enumerate(self.lines):
            self._grid.addWidget(self.names[key], place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self.lines[key], place, 1)
        if not self.lines:
            empty = label(tr("What you write appears here, as you will say it."), "muted")
            self._grid.addWidget(empty, 0, 0, 1, 2)

    def dress(self) -> None:
        super().dress()
        for name in self.names.values():
            name.setContentsMargins(0, self.look.grown(4), 0, 0)
        self._grid.setColumnMinimumWidth(0, self.look.grown(62) if self.names else 0)
