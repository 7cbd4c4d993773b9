"""The opening to be read at a glance: its parts under their colours, and the one question set apart."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.opening import Opening, Part
from desktop_app.services.noticing import Noticed
from desktop_app.services.pocket_card import LISTEN, QUESTION
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label, line
from desktop_app.ui.pieces.prose import Prose


class SpokenParts(QWidget):
    """``size`` and ``question_size`` are type sizes the look knows."""

    def __init__(self, look: Look, size: str = "script", question_size: str = "writing") -> None:
        super().__init__()
        self._look, self._sizes = look, (size, question_size)
        self._names: dict[str, QLabel] = {}
        self._lines: dict[str, Prose] = {}
        self._frame = QFrame()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rebuild(Opening(()))
        look.changed.connect(self._dress)

    def show_opening(self, opening: Opening) -> None:
        if [part.key for part in opening.parts] != list(self._lines):
            self._rebuild(opening)
        for part in opening.parts:
            self._lines[part.key].show_text(part.text, strong=len(part.text) if part.key == QUESTION else 0)

    def show_marks(self, noticed: Noticed) -> None:
        """The highlighter on the words as they will be heard."""
        for key, prose in self._lines.items():
            prose.show_marks(noticed.highlighted(key))

    def _rebuild(self, opening: Opening) -> None:
        clear(self._column)
        said = [part for part in opening.parts if part.key != QUESTION]
        self._names = {part.key: line(tr(part.title)) for part in opening.parts}
        self._lines = {part.key: Prose(self._look, self._sizes[part.key == QUESTION]) for part in opening.parts}
        if not said:
            self._column.addWidget(label(tr("What you write appears here, as you will say it."), "muted"))
        for place, part in enumerate(said):
            self._column.addSpacing(9 if place else 0)
            self._add(self._column, part)
        self._frame = QFrame()
        if QUESTION in self._lines:
            self._add_question(next(part for part in opening.parts if part.key == QUESTION))
        self._dress()

    def _add(self, column: QVBoxLayout, part: Part) -> None:
        column.addWidget(self._names[part.key])
        column.addSpacing(1)
        column.addWidget(self._lines[part.key])

    def _add_question(self, part: Part) -> None:
        self._frame.setObjectName("question")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(15, 11, 15, 13)
        inside.setSpacing(0)
        self._add(inside, part)
        inside.addSpacing(3)
        inside.addWidget(label(tr(LISTEN), "quiet"))
        self._column.addSpacing(14)
        self._column.addWidget(self._frame)

    def _dress(self) -> None:
        size = self._look.type("label")
        for key, name in self._names.items():
            colour = self._look.colour(key).name()
            name.setStyleSheet(f"color: {colour}; font-weight: 700; font-size: {size}px")
        ground, edge = self._look.colour("paper").name(), self._look.colour("line").name()
        radius = self._look.space("card_radius")
        self._frame.setStyleSheet(
            f"#question {{ background: {ground}; border: 1px solid {edge}; border-radius: {radius}px }}"
        )
