"""'Recently deleted': put back with Enter, a double-click or the button, gone for good with Delete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from desktop_app.storage.entries import Entry
from desktop_app.ui.home.conversation_list import Pace
from desktop_app.ui.home.page import ListPage
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import button, label


class TrashPage(ListPage):
    def __init__(self, look: Look, pace: Pace) -> None:
        super().__init__(look, tr("Recently deleted"), pace, is_trash=True)
        self._note = label("", "purpose")
        self._back = button(tr("Put it back"), "small")
        self.column.addWidget(self._note)
        self.column.addSpacing(14)
        self.column.addWidget(self.rows, 1)
        self.column.addSpacing(14)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.selectionModel().currentChanged.connect(self._choose)
        self.rows.entries.modelReset.connect(self._choose)
        self._back.clicked.connect(lambda: self.restored.emit(self.rows.current()))
        self._choose()
        self.setFocusProxy(self.rows)

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        self.rows.show_entries(deleted, today)
        self.rows.setVisible(bool(deleted))
        note = tr("Enter puts one back. Delete removes it for good.") if deleted else tr("Nothing is waiting here.")
        self._note.setText(note)
        self._back.setVisible(bool(deleted))

    def _choose(self) -> None:
        """There is one to put back, or none yet."""
        self._back.setEnabled(self.rows.current() is not None)
