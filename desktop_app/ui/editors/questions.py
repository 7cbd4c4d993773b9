"""Up to a few questions, one a line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.ui.editors.question_row import Question
from desktop_app.ui.editors.rows import Row, Rows
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.writing import Writing


class Questions(Rows):
    gap = 8

    @property
    def _filled(self) -> list[Question]:
        return [row for row in self.rows if isinstance(row, Question) and not row.is_blank()]

    def writings(self) -> Mapping[str, Writing]:
        return {str(number): row.line for number, row in enumerate(self._filled)}

    def make_room(self, item: str, message: QWidget) -> None:
        self._filled[int(item)].column.addWidget(message)

    def build_row(self) -> Row:
        return Question(self.field.placeholder)

    def blank(self) -> object:
        return ""

    def rows_changed(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if isinstance(row, Question):
                row.line.setAccessibleName(f"{tr(self.field.label)}, {number}")
