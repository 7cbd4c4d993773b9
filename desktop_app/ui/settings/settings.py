"""Settings on a card, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.ui.pieces.frames import rule
from desktop_app.ui.settings.setting_row import SettingRow


class Settings(QFrame):
    def __init__(self, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(rule())
            column.addWidget(row)
