"""The pages of home: each a heading and lists of conversations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.agenda import agenda
from desktop_app.storage.entries import Entry
from desktop_app.ui.home.conversation_list import ConversationList
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import Column
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, label

SHOWN = 20
"""Rows a section of 'Coming up' holds; 'All conversations' has the rest."""
READABLE = 940
"""Px at 100 % text; rows wider than this lose the eye between name and progress."""


class Page(QWidget):
    """A heading over what belongs here. The signals carry an Entry."""

    opened = Signal(object)
    discarded = Signal(object)
    restored = Signal(object)
    forgotten = Signal(object)

    def __init__(self, look: Look, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heading = label(heading, "heading")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(48, 30, 48, 24)
        self.column.setSpacing(0)
        self.column.addWidget(self.heading)
        self.column.addSpacing(14)
        self._fit()
        look.changed.connect(self._fit)

    def add_list(self, name: str, *, is_trash: bool = False) -> ConversationList:
        rows = ConversationList(self._look, name, is_trash=is_trash)
        rows.opened.connect(self.opened)
        rows.discarded.connect(self.discarded)
        rows.restored.connect(self.restored)
        rows.forgotten.connect(self.forgotten)
        return rows

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.grown(READABLE))


class Section(QWidget):
    """A list as high as its rows, under its own heading; gone when it is empty."""

    def __init__(self, heading: str, rows: ConversationList) -> None:
        super().__init__()
        self.rows = rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 26)
        column.setSpacing(12)
        if heading:
            column.addWidget(label(heading, "subheading"))
        column.addWidget(rows)

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        self.rows.show_entries(entries[:SHOWN], today)
        self.rows.fit()
        self.setVisible(bool(entries))


class ComingPage(Page):
    new_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Coming up"), parent)
        self.coming = Section("", self.add_list(tr("Coming up")))
        self.undated = Section(tr("No date yet"), self.add_list(tr("No date yet")))
        self.earlier = Section(tr("Earlier"), self.add_list(tr("Earlier")))
        self._sections = (self.coming, self.undated, self.earlier)
        self._empty = self._build_empty()
        self.column.addWidget(self._empty)
        for section in self._sections:
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._scrolled()
        look.changed.connect(self._refit)

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        ahead = agenda(entries, today)
        for section, part in zip(self._sections, (ahead.coming, ahead.undated, ahead.earlier), strict=True):
            section.show_entries(part, today)
        self._empty.setVisible(not ahead.coming)
        self._none.setText(_NONE_AHEAD if entries else _NONE_AT_ALL)

    def _build_empty(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 26)
        column.setSpacing(14)
        self._none = label(tr(_NONE_AT_ALL), "purpose")
        new = button(tr("Prepare a conversation"), "")
        new.clicked.connect(self.new_wanted)
        row = QHBoxLayout()
        row.addWidget(new)
        row.addWidget(spring())
        column.addWidget(self._none)
        column.addLayout(row)
        return holder

    def _scrolled(self) -> None:
        inside = QWidget()
        inside.setLayout(self.column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Column(inside))
        self.setFocusProxy(self.coming.rows)

    def _refit(self) -> None:
        for section in self._sections:
            section.rows.fit()


_NONE_AT_ALL = "Which conversation are you putting off? This is the place to get ready for it."
_NONE_AHEAD = "Nothing ahead of you has a date yet."


class AllPage(Page):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("All conversations"), parent)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Narrow down by title, person or organisation"))
        self.filter.setAccessibleName(tr("Narrow down"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.rows = self.add_list(tr("All conversations"))
        self._none = label("", "purpose")
        self._entries: Sequence[Entry] = ()
        self._today = date.min
        self._customer = ""
        self.column.addWidget(self.filter)
        self.column.addSpacing(12)
        self.column.addWidget(self._none)
        self.column.addWidget(self.rows, 1)
        self.setLayout(self.column)
        self.setFocusProxy(self.filter)

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
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


class TrashPage(Page):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Recently deleted"), parent)
        self._note = label("", "purpose")
        self.rows = self.add_list(tr("Recently deleted"), is_trash=True)
        self.column.addWidget(self._note)
        self.column.addSpacing(14)
        self.column.addWidget(self.rows, 1)
        self.setLayout(self.column)
        self.setFocusProxy(self.rows)

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        self.rows.show_entries(entries, today)
        self.rows.setVisible(bool(entries))
        note = tr("Enter puts one back. Delete removes it for good.") if entries else tr("Nothing is waiting here.")
        self._note.setText(note)
