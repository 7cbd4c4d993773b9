"""'All conversations', narrowed down by what is typed, or to one customer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.agenda import agenda
from desktop_app.storage.entries import Entry
from desktop_app.ui.home.conversation_list import Pace
from desktop_app.ui.home.page import ListPage
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import label


class AllPage(ListPage):
    def __init__(self, look: Look, pace: Pace) -> None:
        super().__init__(look, tr("All conversations"), pace)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Narrow down by title, person or organisation"))
        self.filter.setAccessibleName(tr("Narrow down"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self._none = label("", "purpose")
        self._entries: Sequence[Entry] = ()
        self._today = date.min
        self._customer = ""
        self.column.addWidget(self.filter)
        self.column.addSpacing(12)
        self.column.addWidget(self._none)
        self.column.addWidget(self.rows, 1)
        self.setFocusProxy(self.filter)

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        ahead = agenda(entries, today)
        self._entries, self._today = (*ahead.coming, *ahead.undated, *ahead.earlier), today
        self._narrow()

    def show_customer(self, customer: str) -> None:
        self._customer = customer
        self.heading.setText(customer or tr("All conversations"))
        self._narrow()

    def _narrow(self) -> None:
        wanted = self.filter.text().casefold().split()
        shown = [entry for entry in self._entries if self._is_meant(entry, wanted)]
        self.rows.show_entries(shown, self._today)
        self.rows.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._none.setText(
            tr("Nothing here fits “{}”.").format(self.filter.text()) if wanted else tr("Nothing here yet.")
        )

    def _is_meant(self, entry: Entry, wanted: list[str]) -> bool:
        if self._customer and entry.organisation != self._customer:
            return False
        text = f"{entry.name} {entry.person} {entry.organisation}".casefold()
        return all(word in text for word in wanted)
