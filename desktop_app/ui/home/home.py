"""Home: what is coming up, all conversations, and what was deleted; one customer at a time if you like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui.conversation.rail_button import RailButton
from desktop_app.ui.home.home_pages import AllPage, ComingPage, TrashPage
from desktop_app.ui.keys import GO_TO, NEW, TALK_SOON
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.icons import icon
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.layouts import UNLIMITED
from desktop_app.ui.pieces.plain import button, line
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar

WITH_RAIL, WITH_KEYS = 820, 480
"""Px at 100 % text; below the first the rail becomes a bar, below the second buttons show no keys."""
WITH_SEARCH = 420
"""Px at 100 % text; below it searching has its key, and 'All conversations' its own line."""
CUSTOMERS_SHOWN = 12


class Home(QWidget):
    """``opened``, ``discarded``, ``restored`` and ``forgotten`` carry an Entry."""

    opened = Signal(object)
    discarded = Signal(object)
    restored = Signal(object)
    forgotten = Signal(object)
    new_wanted = Signal()
    go_to_wanted = Signal()
    soon_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: Sequence[Entry] = ()
        self.coming, self.all, self.trash = ComingPage(look), AllPage(look), TrashPage(look)
        self._places: dict[str, RailButton] = {}
        self._customers: list[RailButton] = []
        self._arrange()
        for page in (self.coming, self.all, self.trash):
            page.opened.connect(self.opened)
            page.discarded.connect(self.discarded)
            page.restored.connect(self.restored)
            page.forgotten.connect(self.forgotten)
        self.coming.new_wanted.connect(self.new_wanted)
        self.go("coming")

    def show_entries(self, entries: Sequence[Entry], deleted: Sequence[Entry], today: date) -> None:
        self._entries = entries
        self.coming.show_entries(entries, today)
        self.all.show_entries(entries, today)
        self.trash.show_entries(deleted, today)
        self._show_customers()
        count = len(entries)
        self._search.setText(
            tr("Search 1 conversation") if count == 1 else tr("Search {} conversations").format(f"{count:,}")
        )
        self._places["trash"].setVisible(bool(deleted) or self._stack.currentWidget() is self.trash)

    def go(self, place: str, customer: str = "") -> None:
        """``place`` is 'coming', 'all' or 'trash'; with 'all', only one customer's if there is one."""
        self._stack.setCurrentWidget({"coming": self.coming, "all": self.all, "trash": self.trash}[place])
        self.all.show_customer(customer)
        for key, lead in self._places.items():
            lead.setChecked(key == place and not customer)
        for lead in self._customers:
            lead.setChecked(lead.text() == customer)

    def take_focus(self) -> None:
        (self._stack.currentWidget() or self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.bar = self._build_bar()
        outer.addWidget(self.bar)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        outer.addLayout(self._body, 1)
        self._stack = QStackedWidget()
        for page in (self.coming, self.all, self.trash):
            self._stack.addWidget(page)
        self._body.addWidget(self._build_rail())
        self._body.addWidget(self._stack, 1)
        self._look.changed.connect(self._fold)

    def _build_bar(self) -> TopBar:
        bar = TopBar(self._look)
        self._search = button("", "search")
        self._search.setMinimumWidth(60)
        self._search.setMaximumWidth(self._look.grown(330))
        self._search.setToolTip(GO_TO.keys.replace("+", " "))
        self._search.clicked.connect(self.go_to_wanted)
        self._new = KeyButton(tr("New conversation"), NEW.keys, self._look, "primary")
        self._new.clicked.connect(self.new_wanted)
        self._soon = KeyButton(tr("Talk soon"), TALK_SOON.keys, self._look)
        self._soon.clicked.connect(self.soon_wanted)
        for widget, stretch in (
            (Title("Plainspoken"), 0), (spring(), 1), (self._search, 2), (spring(), 1), (self._soon, 0), (self._new, 0),
        ):  # fmt: skip
            bar.row.addWidget(widget, stretch)
        return bar

    def _build_rail(self) -> QWidget:
        self._rail = QWidget()
        self._rail.setObjectName("rail")
        self._rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rail_line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._rail)
        self._rail_line.setSpacing(2)
        for key, name, sign in (
            ("coming", tr("Coming up"), "clock"),
            ("all", tr("All conversations"), "list"),
            ("trash", tr("Recently deleted"), "trash-2"),
        ):
            lead = RailButton(name, self._look, self._sign(key, sign))
            lead.clicked.connect(lambda _=False, key=key: self.go(key))
            self._places[key] = lead
            self._rail_line.addWidget(lead)
        self._customers_name = line(tr("Customers"), "group")
        self._rail_line.addWidget(self._customers_name)
        self._rail_line.addStretch(1)
        return self._rail

    def _sign(self, place: str, name: str) -> Callable[[QPainter, QRectF], None]:
        def paint(painter: QPainter, box: QRectF) -> None:
            colour = self._look.colour("accent" if self._places[place].isChecked() else "muted")
            inset = round(box.height() * 0.05)
            icon(name, colour, round(box.height() * 0.9)).paint(
                painter, box.toRect().adjusted(inset, inset, -inset, -inset)
            )

        return paint

    def _show_customers(self) -> None:
        names = sorted({entry.organisation for entry in self._entries if entry.organisation}, key=str.casefold)
        names = names[:CUSTOMERS_SHOWN]
        if [lead.text() for lead in self._customers] == names:
            return
        for old in self._customers:
            old.deleteLater()
        self._customers = [RailButton(name, self._look) for name in names]
        for name, lead in zip(names, self._customers, strict=True):
            lead.clicked.connect(lambda _=False, name=name: self.go("all", name))
            self._rail_line.insertWidget(self._rail_line.count() - 1, lead)
        self._fold()

    def _fold(self) -> None:
        is_bar = self.width() / self._look.scale < WITH_RAIL
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if is_bar else across)
        self._rail_line.setDirection(across if is_bar else down)
        self._rail_line.setContentsMargins(*((16, 4, 12, 4) if is_bar else (16, 20, 12, 18)))
        self._rail.setFixedWidth(UNLIMITED if is_bar else self._look.grown(self._look.space("rail_width")))
        self._search.setVisible(self.width() / self._look.scale >= WITH_SEARCH)
        for lead in self._places.values():
            lead.shorten(is_short=is_bar)
        for lead in self._customers:
            lead.setVisible(not is_bar)
        self._customers_name.setVisible(bool(self._customers) and not is_bar)
        self._soon.setVisible(not is_bar)
        self._new.shorten(is_short=self.width() / self._look.scale < WITH_KEYS)
