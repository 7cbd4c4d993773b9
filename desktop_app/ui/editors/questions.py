"""Up to a few questions, one a line."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Setting
from desktop_app.ui.editors.rows import Row, Rows
from desktop_app.ui.language import tr


class Question(Row):
    """A line in a frame of its own, so it needs no hairline."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setProperty("role", "writing")
        self.line.setPlaceholderText(tr(placeholder))
        self.line.textEdited.connect(self.changed)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but the line."""

    def value(self) -> object:
        return self.line.text()

    def show_value(self, value: object) -> None:
        if value != self.line.text():
            self.line.setText(str(value))

    def is_blank(self) -> bool:
        return not self.line.text().strip()


class Questions(Rows):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.show_answer(())

    def holder(self) -> QVBoxLayout:
        return self._column

    def build_row(self) -> Row:
        return Question(self.field.placeholder)

    def blank(self) -> object:
        return ""

    def rows_changed(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if isinstance(row, Question):
                row.line.setAccessibleName(f"{tr(self.field.label)}, {number}")
