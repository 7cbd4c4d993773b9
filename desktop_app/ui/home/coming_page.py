"""'Coming up': what lies ahead, what has no date yet, what was; beside it, how it went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import agenda
from desktop_app.storage.entries import Entry
from desktop_app.ui.home.conversation_list import ConversationList, Pace
from desktop_app.ui.home.page import READABLE, Page
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import Column
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, label

if TYPE_CHECKING:
    from desktop_app.domain.mood_pairs import Pair
    from desktop_app.ui.mood.last_five import LastFive

SHOWN = 20
"""Rows a section of 'Coming up' holds; 'All conversations' has the rest."""
BESIDE, APART = 330, 34
"""Px at 100 % text: how wide what stands beside the lists is, and from them to it."""
WITH_BESIDE = 900
"""Px at 100 % text; below it what stands beside the lists stands under them."""


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

    def __init__(self, look: Look, pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Coming up"), pace, parent)
        self.coming = Section("", self.add_list(tr("Coming up")))
        self.undated = Section(tr("No date yet"), self.add_list(tr("No date yet")))
        self.earlier = Section(tr("Earlier"), self.add_list(tr("Earlier")))
        self._sections = (self.coming, self.undated, self.earlier)
        self._empty = self._build_empty()
        self.column.addWidget(self._empty)
        for section in self._sections:
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._arrange()
        look.changed.connect(self._refit)

    @cached_property
    def last_five(self) -> LastFive:
        """Built when there first is something to show."""
        from desktop_app.ui.mood.last_five import LastFive

        chart = LastFive(self._look)
        self._beside.insertWidget(0, chart)
        return chart

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        ahead = agenda(entries, today)
        for section, part in zip(self._sections, (ahead.coming, ahead.undated, ahead.earlier), strict=True):
            section.show_entries(part, today)
        self._empty.setVisible(not ahead.coming)
        self._none.setText(_NONE_AHEAD if entries else _NONE_AT_ALL)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """How the leader went in and came out, the latest last."""
        if pairs or "last_five" in self.__dict__:
            self.last_five.show_pairs(pairs)
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

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

    def _arrange(self) -> None:
        """The lists, and beside them a column that takes no room while nothing in it is shown."""
        self._inside = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._across.setContentsMargins(48, 30, 48, 24)
        self._across.setSpacing(APART)
        self._across.addLayout(self.column, 1)
        self._beside = QVBoxLayout()
        self._beside.setContentsMargins(0, 15, 0, 0)
        self._beside.addStretch(1)
        self._across.addLayout(self._beside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Column(self._inside))
        self.setFocusProxy(self.coming.rows)

    def _fold(self) -> None:
        is_under = self.width() / self._look.scale < WITH_BESIDE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if is_under else across)
        has_beside = "last_five" in self.__dict__ and not self.last_five.isHidden()
        if has_beside:
            self.last_five.setMaximumWidth(self._look.grown(BESIDE))
            self.last_five.setMinimumWidth(0 if is_under else self._look.grown(BESIDE))
        wide = READABLE + (BESIDE + APART if has_beside and not is_under else 0)
        self._inside.setMaximumWidth(self._look.grown(wide))

    def _refit(self) -> None:
        for section in self._sections:
            section.rows.fit()
        self._fold()


_NONE_AT_ALL = "Which conversation are you putting off? This is the place to get ready for it."
_NONE_AHEAD = "Nothing ahead of you has a date yet."
