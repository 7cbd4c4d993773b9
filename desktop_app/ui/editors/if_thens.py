"""Cards for what might get hard: if this happens, then I do that."""

from __future__ import annotations

from desktop_app.domain.answers import IfThen
from desktop_app.ui.editors.if_then_row import IfThenRow
from desktop_app.ui.editors.rows import Row, Rows
from desktop_app.ui.language import tr


class IfThens(Rows):
    def build_row(self) -> Row:
        return IfThenRow()

    def blank(self) -> object:
        return IfThen()

    def rows_changed(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if isinstance(row, IfThenRow):
                row.if_.setAccessibleName(tr("If, card {}").format(number))
                row.then.setAccessibleName(tr("Then, card {}").format(number))
