"""Quiet questions in the side column: guesses and what structure shows. Nothing here is marked in the text."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import line
from desktop_app.ui.pieces.prose import prose


class Asking(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._questions: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(7)
        self.hide()

    @property
    def questions(self) -> tuple[str, ...]:
        return self._questions

    def show_questions(self, questions: tuple[str, ...]) -> None:
        if questions != self._questions:
            self._questions = questions
            clear(self._column)
            self._column.addWidget(line(tr("Worth asking yourself"), "side"))
            for question in questions:
                self._column.addWidget(prose(tr(question), self._look, "small"))
        self.setVisible(bool(questions))
