"""A page that lies on the window for a moment: a heading, a column that scrolls, and Close."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR, Column
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.pressing import pressed_by
from desktop_app.ui.pieces.within import around_the_middle, within

SIDE = 30
SIZE = (620, 680)
"""Px; both grow with the text as far as the window behind has room."""
MARGIN = 40
"""Px of the window behind that stay seen, both sides together."""


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
        self.body = self.build_body(inside)
        self._build(heading)
        self._fit()
        look.changed.connect(self._fit)

    def build_body(self, inside: QWidget) -> Column:
        """What scrolls."""
        return Column(inside)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stay(self.geometry())

    def _fit(self) -> None:
        before = self.geometry()
        self.resize(self._most())
        self._stay(before)

    def _most(self) -> QSize:
        """As large as it wants to be, if the window behind and the screen have room for it."""
        wanted = QSize(self.look.grown(SIZE[0]), self.look.grown(SIZE[1]))
        behind, screen = self.parentWidget(), self.screen().availableSize()
        room = behind.window().size().boundedTo(screen) if behind else screen
        return wanted.boundedTo(room - QSize(MARGIN, MARGIN))

    def _stay(self, before: QRect) -> None:
        """Once it is seen, it grows to all sides, and never off the screen."""
        if self.isVisible():
            frame = self.windowHandle().frameMargins()
            room = self.screen().availableGeometry().marginsRemoved(frame)
            self.setGeometry(within(around_the_middle(before, self.size()), room))
