"""The foot of 'talk soon': rehearsal and pocket card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.plain import button

SIDE_BY_SIDE = 290
"""Px at 100 % text; below it the pocket card, which is what is wanted here, stands above rehearsal."""

HIGH = 38
"""Px at 100 % text; of both buttons."""


class SoonFooter(QWidget):
    rehearse_wanted = Signal()
    pocket_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rehearse = KeyButton(tr("Rehearse"), "F5", look, height=HIGH)
        self.pocket = button(tr("Pocket card"), "primary")
        self._spring = spring()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 24, 20)
        self._row.setSpacing(12)
        self._row.addWidget(self._spring, 1)
        self._row.addWidget(self.rehearse)
        self._row.addWidget(self.pocket)
        self.rehearse.clicked.connect(self.rehearse_wanted)
        self.pocket.clicked.connect(self.pocket_wanted)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        has_room = self.width() >= self._look.grown(SIDE_BY_SIDE)
        across, upwards = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._row.setDirection(across if has_room else upwards)
        self._row.setSpacing(12 if has_room else 8)
        self._spring.setVisible(has_room)
        self._row.setAlignment(self.rehearse, Qt.AlignmentFlag(0) if has_room else Qt.AlignmentFlag.AlignHCenter)
        self.pocket.setMinimumHeight(self._look.grown(HIGH))
