"""The opening on a card, as it will be said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QWidget,
)

from desktop_app.domain.opening import Opening
from desktop_app.services.noticing import Noticed
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label, line
from desktop_app.ui.pieces.prose import Prose


class Script(QFrame):
    """The opening on a card, each part under its own colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scriptcard")
        self._look = look
        self._names: dict[str, QLabel] = {}
        self._lines: dict[str, Prose] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 20, 20, 20)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(11)
        self._grid.setColumnStretch(1, 1)
        self._rebuild(Opening(()))
        look.changed.connect(self._dress)

    def show_opening(self, opening: Opening) -> None:
        if [part.key for part in opening.parts] != list(self._lines):
            self._rebuild(opening)
        for part in opening.parts:
            self._lines[part.key].show_text(part.text)

    def show_marks(self, noticed: Noticed) -> None:
        """The highlighter on the words as they will be heard."""
        for key, prose in self._lines.items():
            prose.show_marks(noticed.highlighted(key))

    def _rebuild(self, opening: Opening) -> None:
        clear(self._grid)
        self._names = {part.key: line(tr(part.title)) for part in opening.parts}
        self._lines = {part.key: Prose(self._look, "script") for part in opening.parts}
        for place, key in enumerate(self._lines):
            self._grid.addWidget(self._names[key], place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._lines[key], place, 1)
        if not self._lines:
            empty = label(tr("What you write appears here, as you will say it."), "muted")
            self._grid.addWidget(empty, 0, 0, 1, 2)
        self._dress()

    def _dress(self) -> None:
        size, top = self._look.type("label"), self._look.grown(4)
        for key, name in self._names.items():
            colour = self._look.colour(key).name()
            name.setStyleSheet(f"color: {colour}; font-weight: 700; font-size: {size}px; padding-top: {top}px")
        self._grid.setColumnMinimumWidth(0, self._look.grown(62) if self._names else 0)
