"""One card for what might get hard: its if, and its then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.domain.answers import IfThen
from desktop_app.ui.editors.rows import Row
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.writing import Writing


class IfThenRow(Row):
    def __init__(self) -> None:
        super().__init__()
        self.if_, self.then = Writing("plan"), Writing("plan")
        self.if_.setPlaceholderText(tr("they interrupt"))
        self.then.setPlaceholderText(tr("I stop, and write it down"))
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 13, 18, 13)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for place, (name, writing) in enumerate(((tr("If"), self.if_), (tr("then"), self.then))):
            grid.addWidget(label(name, "plan"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(writing, place, 1)
            writing.written.connect(lambda _: self.changed.emit())
        grid.setColumnMinimumWidth(0, 44)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.if_)

    def value(self) -> object:
        return IfThen(self.if_.toPlainText(), self.then.toPlainText())

    def show_value(self, value: object) -> None:
        if isinstance(value, IfThen):
            self.if_.show_text(value.if_)
            self.then.show_text(value.then)

    def is_blank(self) -> bool:
        value = self.value()
        return isinstance(value, IfThen) and value.is_empty
