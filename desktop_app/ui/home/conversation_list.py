"""Conversations in rows: when, what, with whom, how far; ten thousand of them if need be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from desktop_app.domain.days import clock_time, weekday_and_day
from desktop_app.storage.entries import Entry
from desktop_app.ui.home.entry_row import PROGRESS, TODAY, EntryRow, progress, subtitle
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
Pace = Callable[[], int]
"""The leader's own, in words a minute."""


class Entries(QAbstractListModel):
    def __init__(self, pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self.entries: Sequence[Entry] = ()
        self.today = date.min

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        """The same ones again leave the leader at their row."""
        if (entries, today) == (self.entries, self.today):
            return
        self.beginResetModel()
        self.entries, self.today = entries, today
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (entry.name, subtitle(entry), self._when(entry), self._progress(entry))
            return ", ".join(part for part in told if part)
        if role == PROGRESS:
            return self._progress(entry)
        return {Qt.ItemDataRole.UserRole: entry, TODAY: self.today}.get(role)

    def _progress(self, entry: Entry) -> str:
        return "" if entry.trouble else progress(entry, self._pace())

    def _when(self, entry: Entry) -> str:
        day = weekday_and_day(entry.on, self.today) if entry.on else ""
        return f"{day} {clock_time(entry.at)}" if entry.at else day


class ConversationList(QListView):
    """``opened``, ``discarded``, ``restored`` and ``forgotten`` carry an Entry."""

    opened = Signal(object)
    discarded = Signal(object)
    restored = Signal(object)
    forgotten = Signal(object)

    def __init__(
        self, look: Look, name: str, pace: Pace, *, is_trash: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_trash = is_trash
        self.entries = Entries(pace, self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryRow(look, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        (self.doubleClicked if is_trash else self.clicked).connect(self._open)

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        self.entries.show_entries(entries, today)

    def fit(self) -> None:
        """As high as its rows: for a list inside a page that scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = self.sizeHintForRow(0) if self.entries.rowCount() else 0
        self.setFixedHeight(row * self.entries.rowCount() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current()
        if entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            (self.forgotten if self._is_trash else self.discarded).emit(entry)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry = self.current()
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in self._choices():
            menu.addAction(text).triggered.connect(lambda _=False, signal=signal: signal.emit(entry))
        menu.popup(event.globalPos())

    def current(self) -> Entry | None:
        index = self.currentIndex()
        return self.entries.entries[index.row()] if index.isValid() else None

    def _choices(self) -> tuple[tuple[str, Any], ...]:
        if self._is_trash:
            return ((tr("Put it back"), self.restored), (tr("Delete for good"), self.forgotten))
        return ((tr("Open"), self.opened), (tr("Delete"), self.discarded))

    def _open(self, index: Index) -> None:
        entry = self.entries.entries[index.row()]
        (self.restored if self._is_trash else self.opened).emit(entry)
