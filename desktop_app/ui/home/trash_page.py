"""'Recently deleted': put back with Enter, gone for good with Delete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.storage.entries import Entry
from desktop_app.ui.home.conversation_list import Pace
from desktop_app.ui.home.page import ListPage
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import label


class TrashPage(ListPage):
    def __init__(self, look: Look, pace: Pace) -> None:
        super().__init__(look, tr("Recently deleted"), pace, is_trash=True)
        self._note = label("", "purpose")
        self.column.addWidget(self._note)
        self.column.addSpacing(14)
        self.column.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        self.rows.show_entries(deleted, today)
        self.rows.setVisible(bool(deleted))
        note = tr("Enter puts one back. Delete removes it for good.") if deleted else tr("Nothing is waiting here.")
        self._note.setText(note)
