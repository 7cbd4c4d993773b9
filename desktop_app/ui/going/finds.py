"""What was found: places and conversations, in the order they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.days import weekday_and_day
from desktop_app.storage.entries import Entry
from desktop_app.ui.home.entry_row import subtitle

Index = QModelIndex | QPersistentModelIndex


class Found(NamedTuple):
    """``what`` is the key of a place or an Entry."""

    name: str
    what: str | Entry
    about: str = ""


def found_entry(entry: Entry) -> Found:
    day = f", {weekday_and_day(entry.on, date.min)}" if entry.on else ""
    return Found(entry.name, entry, f"{subtitle(entry)}{day}")


class Finds(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Found] = ()

    def show_rows(self, rows: Sequence[Found]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.name, row.about) if part)
        return row if role == Qt.ItemDataRole.UserRole else None
