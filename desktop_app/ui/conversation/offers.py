"""The last offers a leader wanted to be: on asking, a quiet list; one click puts one in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.layouts import LayoutButton, clear, tight_column
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.writing import Writing


class Earlier(LayoutButton):
    def __init__(self, offer: str) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(4, 4, 4, 5)
        inside.addWidget(label(offer, "small"))
        super().__init__(inside, "noticed")
        self.setAutoDefault(False)
        self.setAccessibleName(offer)


class Offers(QWidget):
    """``source`` is asked each time the list is opened. What is put in can be undone in the field itself."""

    def __init__(self, writing: Writing, source: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing, self._source = writing, source
        self.lead = button("", "link")
        self.lead.setAccessibleName(tr("One you were before"))
        self.lead.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self.lead)
        row.addWidget(spring())
        self._list = QWidget()
        self._rows = tight_column(self._list, gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._list)
        self._show(is_open=False)

    def _turn(self) -> None:
        self._show(is_open=self._list.isHidden())

    def _show(self, *, is_open: bool) -> None:
        clear(self._rows)
        if is_open:
            self._fill(self._source())
        self._list.setVisible(is_open)
        arrow = "▾" if is_open else "▸"
        self.lead.setText(f"{tr('One you were before')} {arrow}")
        self.lead.setAccessibleDescription(tr("open") if is_open else tr("folded"))

    def _fill(self, offers: Sequence[str]) -> None:
        for offer in offers:
            row = Earlier(offer)
            row.clicked.connect(lambda _=False, offer=offer: self._put(offer))
            self._rows.addWidget(row)
        if not offers:
            self._rows.addWidget(label(tr("None yet. What you write here waits for your next conversation."), "quiet"))

    def _put(self, offer: str) -> None:
        cursor = self._writing.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(offer)
        self._writing.setTextCursor(cursor)
        self._writing.setFocus()
        self._show(is_open=False)
