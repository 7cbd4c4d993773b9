"""The evidence in one box, with today's date set; facts that are there already keep their own."""

from __future__ import annotations

from desktop_app.domain.answers import Fact
from desktop_app.ui.editors.fact_row import FactRow
from desktop_app.ui.editors.facts import Facts
from desktop_app.ui.editors.rows import Row


class DatedRow(FactRow):
    def is_blank(self) -> bool:
        """A date alone tells nothing yet."""
        fact = self.value()
        return isinstance(fact, Fact) and not (fact.what.strip() or fact.how_i_know.strip())


class OneFact(Facts):
    def build_row(self) -> Row:
        row = DatedRow(self.setting)
        row.settled.connect(self._tidy)
        return row

    def blank(self) -> object:
        return Fact(self.setting.new_id(), on=self.setting.today())

    def is_full(self) -> bool:
        return bool(self.rows)
