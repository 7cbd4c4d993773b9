"""Editors of one text: several lines, or one."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor, Setting
from desktop_app.ui.language import tr
from desktop_app.ui.writing import Writing


class Text(Editor):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        role = "offer" if field.is_beside else "writing"
        self._writing = Writing(role, lines=2 if field.is_needed or field.is_beside else 1)
        self._writing.setPlaceholderText(tr(field.placeholder))
        self._writing.setAccessibleName(tr(field.label))
        self._writing.written.connect(self.written.emit)
        self.setFocusProxy(self._writing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._writing)

    def show_answer(self, answer: Answer | None) -> None:
        self._writing.show_text(answer if isinstance(answer, str) else "")

    def take_focus(self) -> None:
        self._writing.setFocus()


class Line(Editor):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._line = QLineEdit()
        self._line.setProperty("role", "writing")
        self._line.setPlaceholderText(tr(field.placeholder))
        self._line.setAccessibleName(tr(field.label))
        self._line.textEdited.connect(self.written.emit)
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)

    def show_answer(self, answer: Answer | None) -> None:
        text = answer if isinstance(answer, str) else ""
        if text != self._line.text():
            self._line.setText(text)

    def take_focus(self) -> None:
        self._line.setFocus()
