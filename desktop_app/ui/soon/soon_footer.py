"""The foot of 'talk soon': rehearsal and pocket card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.plain import button


class SoonFooter(QWidget):
    rehearse_wanted = Signal()
    pocket_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rehearse, self.pocket = KeyButton(tr("Rehearse"), "F5", look), button(tr("Pocket card"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 20)
        row.setSpacing(12)
        row.addWidget(spring(), 1)
        row.addWidget(self.rehearse)
        row.addWidget(self.pocket)
        self.rehearse.clicked.connect(self.rehearse_wanted)
        self.pocket.clicked.connect(self.pocket_wanted)
