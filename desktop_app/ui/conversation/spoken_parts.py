"""The opening to be read at a glance: its parts under their colours, and the one question set apart."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.domain.opening import Opening, Part
from desktop_app.services.pocket_card import LISTEN, QUESTION
from desktop_app.ui.conversation.spoken_lines import SpokenLines
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import clear, tight_column
from desktop_app.ui.pieces.plain import label


class SpokenParts(SpokenLines):
    """``size`` and ``question_size`` are type sizes the look knows."""

    def __init__(self, look: Look, size: str = "script", question_size: str = "writing") -> None:
        super().__init__(look)
        self._sizes = (size, question_size)
        self._frame = QFrame()
        self._column = tight_column(self)
        self.rebuild(Opening(()))

    def size_of(self, part: str) -> str:
        return self._sizes[part == QUESTION]

    def is_strong(self, part: str) -> bool:
        return part == QUESTION

    def lay(self, opening: Opening) -> None:
        clear(self._column)
        said = [part for part in opening.parts if part.key != QUESTION]
        if not said:
            self._column.addWidget(label(tr("What you write appears here, as you will say it."), "muted"))
        for place, part in enumerate(said):
            self._column.addSpacing(9 if place else 0)
            self._add(self._column, part)
        self._frame = QFrame()
        if QUESTION in self.lines:
            self._add_question(next(part for part in opening.parts if part.key == QUESTION))

    def _add(self, column: QVBoxLayout, part: Part) -> None:
        column.addWidget(self.names[part.key])
        column.addSpacing(1)
        column.addWidget(self.lines[part.key])

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
