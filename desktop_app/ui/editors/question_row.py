"""One question on a line of its own."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.editors.rows import Row
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.writing import Writing


class Question(Row):
    """A line in a frame of its own, so it needs no hairline."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.line = Writing(is_line=True)
        self.line.setPlaceholderText(tr(placeholder))
        self.line.written.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.line)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but the line."""

    def value(self) -> object:
        return self.line.toPlainText()

    def show_value(self, value: object) -> None:
        self.line.show_text(str(value))

    def is_blank(self) -> bool:
        return not self.line.toPlainText().strip()
