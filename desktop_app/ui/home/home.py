"""Home: what is coming up, all conversations, and what was deleted; one customer at a time if you like."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui.home.coming_page import ComingPage
from desktop_app.ui.home.conversation_list import Pace
from desktop_app.ui.home.home_rail import HomeRail
from desktop_app.ui.home.search_button import SearchButton
from desktop_app.ui.keys import NEW, TALK_SOON
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar

if TYPE_CHECKING:
    from desktop_app.ui.home.all_page import AllPage
    from desktop_app.ui.home.trash_page import TrashPage
    from desktop_app.ui.shelf import Found

WITH_RAIL, WITH_KEYS = 820, 480
"""Px at 100 % text; below the first the rail becomes a bar, below the second buttons show no keys."""
WITH_SEARCH = 420
"""Px at 100 % text; below it searching has its key, and 'All conversations' its own line."""

P = TypeVar("P", bound="ComingPage | AllPage | TrashPage")


class Home(QWidget):
    """``opened``, ``discarded``, ``restored`` and ``forgotten`` carry an Entry. ``pace`` is words a minute."""

    opened = Signal(object)
    discarded = Signal(object)
    restored = Signal(object)
    forgotten = Signal(object)
    new_wanted = Signal()
    go_to_wanted = Signal()
    soon_wanted = Signal()

    def __init__(self, look: Look, pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pace = look, pace
        self._entries: Sequence[Entry] = ()
        self._deleted: Sequence[Entry] = ()
        self._today = date.min
        self.is_whole = False
        self._pages: list[ComingPage | AllPage | TrashPage] = []
        self._stack, self._rail = QStackedWidget(), HomeRail(look)
        self._arrange()
        self._rail.chosen.connect(self.go)
        self.coming = self._met(ComingPage(look, pace))
        self.coming.new_wanted.connect(self.new_wanted)
        self.go("coming")

    @cached_property
    def all(self) -> AllPage:
        """Built when it is first shown."""
        from desktop_app.ui.home.all_page import AllPage

        return self._met(AllPage(self._look, self._pace))

    @cached_property
    def trash(self) -> TrashPage:
        """Built when it is first shown."""
        from desktop_app.ui.home.trash_page import TrashPage

        return self._met(TrashPage(self._look, self._pace))

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        self._entries, self._deleted, self._today = entries, deleted, today
        for page in self._pages:
            page.show_entries(entries, deleted, today)
        self._rail.show_customers(entries)
        self._search.show_count(len(entries))
        self._rail.show_trash(is_shown=bool(deleted) or self._is_at("trash"))

    def show_found(self, found: Found) -> None:
        """All there is, once the library has been looked through."""
        self.is_whole = True
        self.show_entries(found.entries, found.deleted, found.today)
        self.coming.show_pairs(found.pairs)

    def go(self, place: str, customer: str = "") -> None:
        """``place`` is 'coming', 'all' or 'trash'; with 'all', only one customer's if there is one."""
        if place == "all":
            self.all.show_customer(customer)
        self._stack.setCurrentWidget(self.trash if place == "trash" else self.all if place == "all" else self.coming)
        self._rail.show_place(place, customer)

    def take_focus(self) -> None:
        (self._stack.currentWidget() or self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _met(self, page: P) -> P:
        """In its place, connected, and up to date."""
        page.opened.connect(self.opened)
        page.discarded.connect(self.discarded)
        page.restored.connect(self.restored)
        page.forgotten.connect(self.forgotten)
        page.show_entries(self._entries, self._deleted, self._today)
        self._pages.append(page)
        self._stack.addWidget(page)
        return page

    def _is_at(self, place: str) -> bool:
        return place in self.__dict__ and self._stack.currentWidget() is self.__dict__[place]

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.bar = self._build_bar()
        outer.addWidget(self.bar)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        outer.addLayout(self._body, 1)
        self._body.addWidget(self._rail)
        self._body.addWidget(self._stack, 1)
        self._look.changed.connect(self._fold)

    def _build_bar(self) -> TopBar:
        bar = TopBar(self._look)
        self._search = SearchButton(self._look)
        self._search.clicked.connect(self.go_to_wanted)
        self._new = KeyButton(tr("New conversation"), NEW.keys, self._look, "primary")
        self._new.clicked.connect(self.new_wanted)
        self._soon = KeyButton(tr("Talk soon"), TALK_SOON.keys, self._look)
        self._soon.clicked.connect(self.soon_wanted)
        for widget, stretch in (
            (Title("Plainspoken"), 0), (spring(), 1), (self._search, 6), (spring(), 1), (self._soon, 0), (self._new, 0),
        ):  # fmt: skip
            bar.row.addWidget(widget, stretch)
        return bar

    def _fold(self) -> None:
        width = self.width() / self._look.scale
        is_bar = width < WITH_RAIL
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if is_bar else QBoxLayout.Direction.LeftToRight)
        self._rail.fold(is_bar=is_bar)
        self._search.setVisible(width >= WITH_SEARCH)
        self._soon.setVisible(not is_bar)
        self._new.shorten(is_short=width < WITH_KEYS)
