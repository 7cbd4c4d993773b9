"""Cards for what might get hard: if this happens, then I do that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.answers import IfThen
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Setting
from desktop_app.ui.editors.rows import Row, Rows
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


class IfThens(Rows):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QWidget()
        frame.setObjectName("card")
        outer.addWidget(frame)
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.show_answer(())

    def holder(self) -> QVBoxLayout:
        return self._column

    def build_row(self) -> Row:
        return IfThenRow()

    def blank(self) -> object:
        return IfThen()

    def rows_changed(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if isinstance(row, IfThenRow):
                row.if_.setAccessibleName(tr("If, card {}").format(number))
                row.then.setAccessibleName(tr("Then, card {}").format(number))
