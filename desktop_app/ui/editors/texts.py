"""Editors of one text: several lines, or one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.steps import Field, Kind
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.writing import Writing


class Text(Editor):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        role = "offer" if field.is_beside else "writing"
        lines = 2 if field.is_needed or field.is_beside else 1
        self._writing = Writing(role, lines=1 if field.kind is Kind.LINE else lines, is_line=field.kind is Kind.LINE)
        self._writing.setPlaceholderText(tr(field.placeholder))
        self._writing.setAccessibleName(tr(field.label))
        self._writing.setAccessibleDescription(tr(field.hint))
        self.call("", "")  # a group of one need not be said
        self._writing.written.connect(self.written.emit)
        self.setFocusProxy(self._writing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._writing)

    def show_answer(self, answer: Answer | None) -> None:
        self._writing.show_text(answer if isinstance(answer, str) else "")

    def writings(self) -> Mapping[str, Writing]:
        return {"": self._writing}

    def make_room(self, item: str, message: QWidget) -> None:
        self._column.addWidget(message)

    def take_focus(self) -> None:
        self._writing.setFocus()
