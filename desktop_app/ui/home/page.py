"""A page of home: a heading over lists of conversations."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.home.conversation_list import ConversationList, Pace
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import label

READABLE = 940
"""Px at 100 % text; rows wider than this lose the eye between name and progress."""


class Page(QWidget):
    """A heading over what belongs here. The signals carry an Entry."""

    opened = Signal(object)
    discarded = Signal(object)
    restored = Signal(object)
    forgotten = Signal(object)

    def __init__(self, look: Look, heading: str, pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pace = look, pace
        self.heading = label(heading, "heading")
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(self.heading)
        self.column.addSpacing(14)

    def add_list(self, name: str, *, is_trash: bool = False) -> ConversationList:
        rows = ConversationList(self._look, name, self._pace, is_trash=is_trash)
        rows.opened.connect(self.opened)
        rows.discarded.connect(self.discarded)
        rows.restored.connect(self.restored)
        rows.forgotten.connect(self.forgotten)
        return rows


class ListPage(Page):
    """One list, which scrolls by itself."""

    def __init__(self, look: Look, heading: str, pace: Pace, *, is_trash: bool = False) -> None:
        super().__init__(look, heading, pace)
        self.rows = self.add_list(heading, is_trash=is_trash)
        self.column.setContentsMargins(48, 30, 48, 24)
        self.setLayout(self.column)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.grown(READABLE))
