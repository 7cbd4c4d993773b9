"""The evidence: cards that put themselves in order, latest first, with an empty one always at the end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.domain.answers import Answer, Fact
from desktop_app.ui.editors.fact_row import FactRow
from desktop_app.ui.editors.rows import Row, Rows
from desktop_app.ui.pieces.writing import Writing


class Facts(Rows):
    def build_row(self) -> Row:
        row = FactRow(self.setting)
        row.settled.connect(self._tidy)
        row.removed.connect(self.take_focus)
        row.removed.connect(self._tidy)
        return row

    def blank(self) -> object:
        return Fact(self.setting.new_id())

    def is_full(self) -> bool:
        return False

    def show_answer(self, answer: Answer | None) -> None:
        facts = [fact for fact in answer or () if isinstance(fact, Fact)]
        rows = {row.fact_id: row for row in self.fact_rows}
        before = self.rows
        for place, fact in enumerate(facts):
            row = rows.pop(fact.id, None) or self._add()
            row.show_value(fact)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        for row in rows.values():
            if not row.is_blank():
                self._drop(row)
        self._keep_one_blank()
        if before != self.rows:
            for row in self.rows:
                row.raise_()  # screen readers read in the order of children, not of the layout

    def writings(self) -> Mapping[str, Writing]:
        return {row.fact_id: row.what for row in self.fact_rows}

    def make_room(self, item: str, message: QWidget) -> None:
        next(row for row in self.fact_rows if row.fact_id == item).make_room(message)

    @property
    def fact_rows(self) -> list[FactRow]:
        return [row for row in self.rows if isinstance(row, FactRow)]

    def take_focus(self) -> None:
        self.fact_rows[-1].what.setFocus()

    def rows_changed(self) -> None:
        rows = self.fact_rows
        for number, row in enumerate(rows, 1):
            row.name(number, is_first_blank=len(rows) == 1)

    def _tidy(self) -> None:
        """Empty cards above the last one go when the leader has left them."""
        for row in self.fact_rows[:-1]:
            if row.is_blank() and not row.what.hasFocus():
                self._drop(row)
        self._keep_one_blank()
