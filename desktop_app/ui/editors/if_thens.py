"""Cards for what might get hard: if this happens, then I do that."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.answers import IfThen
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.if_then_row import IfThenRow
from desktop_app.ui.editors.rows import Row, Rows
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr


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
