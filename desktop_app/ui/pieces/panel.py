"""A page that lies on the window for a moment: a heading, a column that scrolls, and Close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR, Column
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, label

SIDE = 30
SIZE = (620, 680)
"""Px; the width grows with the text as far as the window behind has room."""


class Panel(QDialog):
    """``column`` holds what is shown; sections are added to it with ``add``."""

    def __init__(self, heading: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.look = look
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(SIDE, 4, SIDE - BAR, 20)
        self.column.setSpacing(0)
        self.body = Column(inside)
        self._build(heading)
        self._fit()
        look.changed.connect(self._fit)

    def add(self, heading: str, *rows: QWidget, gap: int = 10) -> None:
        """One section: a quiet title over its rows."""
        self.column.addSpacing(18)
        if heading:
            self.column.addWidget(label(heading, "side"))
        for row in rows:
            self.column.addSpacing(gap)
            self.column.addWidget(row)

    def _build(self, heading: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 24, 0, 16)
        outer.setSpacing(0)
        shown = label(heading, "subheading")
        shown.setContentsMargins(SIDE, 0, SIDE, 6)
        outer.addWidget(shown)
        outer.addWidget(self.body, 1)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 12, SIDE, 0)
        self.ending = button(tr("Close"), "")
        self.ending.clicked.connect(self.accept)
        row.addWidget(spring())
        row.addWidget(self.ending)
        outer.addLayout(row)

    def _fit(self) -> None:
        behind = self.parentWidget()
        room = behind.window().size() if behind else self.screen().availableSize()
        self.resize(min(self.look.grown(SIZE[0]), room.width() - 40), min(self.look.grown(SIZE[1]), room.height() - 40))
