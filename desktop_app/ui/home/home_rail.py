"""Where to go at home: the pages, and the customers there are conversations with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui.conversation.rail_button import RailButton
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.icons import sign
from desktop_app.ui.pieces.layouts import UNLIMITED
from desktop_app.ui.pieces.plain import line

CUSTOMERS_SHOWN = 12


class HomeRail(QWidget):
    """``chosen`` carries 'coming', 'all' or 'trash', and the name of a customer or nothing."""

    chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._places: dict[str, RailButton] = {}
        self._customers: list[RailButton] = []
        self._is_bar = False
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setSpacing(2)
        self._add("coming", tr("Coming up"), "clock")
        self._add("all", tr("All conversations"), "list")
        self._add("trash", tr("Recently deleted"), "trash-2")
        self._customers_name = line(tr("Customers"), "group")
        self._line.addWidget(self._customers_name)
        self._line.addStretch(1)

    def show_place(self, place: str, customer: str) -> None:
        for key, lead in self._places.items():
            lead.show_here(is_here=key == place and not customer)
        for lead in self._customers:
            lead.show_here(is_here=lead.text() == customer)

    def show_trash(self, *, is_shown: bool) -> None:
        self._places["trash"].setVisible(is_shown)

    def show_customers(self, entries: Sequence[Entry]) -> None:
        every = sorted({entry.organisation for entry in entries if entry.organisation}, key=str.casefold)
        leads = {name: name for name in every[:CUSTOMERS_SHOWN]}
        if len(every) > CUSTOMERS_SHOWN:
            leads[tr("and {} more").format(len(every) - CUSTOMERS_SHOWN)] = ""
        if [lead.text() for lead in self._customers] == list(leads):
            return
        for old in self._customers:
            old.deleteLater()
        self._customers = [RailButton(name, self._look) for name in leads]
        for lead in self._customers:
            lead.setAccessibleDescription(self._customers_name.text())
            customer = leads[lead.text()]
            lead.clicked.connect(lambda _=False, name=customer: self.chosen.emit("all", name))
            self._line.insertWidget(self._line.count() - 1, lead)
        self.fold(is_bar=self._is_bar)

    def fold(self, *, is_bar: bool) -> None:
        self._is_bar = is_bar
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_bar else QBoxLayout.Direction.TopToBottom)
        self._line.setContentsMargins(*((16, 4, 12, 4) if is_bar else (16, 20, 12, 18)))
        self.setFixedWidth(UNLIMITED if is_bar else self._look.grown(self._look.space("rail_width")))
        for lead in self._places.values():
            lead.shorten(is_short=is_bar)
        for lead in self._customers:
            lead.setVisible(not is_bar)
        self._customers_name.setVisible(bool(self._customers) and not is_bar)

    def _add(self, place: str, name: str, picture: str) -> None:
        lead = RailButton(name, self._look, self._sign(place, picture))
        lead.clicked.connect(lambda: self.chosen.emit(place, ""))
        self._places[place] = lead
        self._line.addWidget(lead)

    def _sign(self, place: str, name: str) -> Callable[[QPainter, QRectF], None]:
        def paint(painter: QPainter, box: QRectF) -> None:
            colour = self._look.colour("accent" if self._places[place].is_here else "muted")
            picture = sign(name, colour, round(box.height() * 0.9))
            inset = (box.height() - picture.deviceIndependentSize().height()) / 2
            painter.drawPixmap(QPointF(box.left() + inset, box.top() + inset), picture)

        return paint
