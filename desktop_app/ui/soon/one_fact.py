"""The evidence in one box, with today's date set; facts that are there already keep their own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.answers import Answer, Fact
from desktop_app.ui.editors.fact_row import FactRow
from desktop_app.ui.editors.facts import Facts
from desktop_app.ui.editors.rows import Row

NARROW = 430
"""Px at 100 % text below which a message needs the whole row."""


class DatedRow(FactRow):
    def is_blank(self) -> bool:
        """A date alone tells nothing yet."""
        fact = self.value()
        return isinstance(fact, Fact) and not (fact.what.strip() or fact.how_i_know.strip())

    def make_room(self, message: QWidget) -> None:
        if not self._is_stacked and self.width() < self._setting.look.grown(NARROW):
            self._grid.addWidget(message, 1, 0, 1, 3)
        else:
            super().make_room(message)

    def _show_extras(self) -> None:
        super()._show_extras()
        self.more.setVisible(not self.is_blank())


class OneFact(Facts):
    """Offers an empty box only where there is no fact yet."""

    def build_row(self) -> Row:
        row = DatedRow(self.setting)
        row.settled.connect(self._tidy)
        return row

    def blank(self) -> object:
        return Fact(self.setting.new_id(), on=self.setting.today())

    def is_full(self) -> bool:
        return bool(self.rows)

    def show_answer(self, answer: Answer | None) -> None:
        super().show_answer(answer)
        self._tidy()

    def _tidy(self) -> None:
        for row in self.fact_rows:
            if row.is_blank() and len(self.rows) > 1 and not row.what.hasFocus():
                self._drop(row)
        self._keep_one_blank()
