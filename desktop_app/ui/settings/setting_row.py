"""One setting: its name, and what sets it beside or beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.folding_line import FoldingLine
from desktop_app.ui.pieces.plain import label

SIDE_BY_SIDE = 430
"""Px at 100 % text."""
LEVEL = 5
"""Px; a name stands as low as the text of the control beside it."""


def level(text: str) -> QLabel:
    """Text that stands level with the names of settings."""
    shown = label(text)
    shown.setContentsMargins(0, LEVEL, 0, 0)
    return shown


class SettingRow(FoldingLine):
    def __init__(self, name: str, control: QWidget, look: Look) -> None:
        super().__init__(look, SIDE_BY_SIDE)
        self._name = label(name, "label")
        self.line.setContentsMargins(18, 14, 18, 14)
        self.line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(control, 1)

    def fit(self, *, is_wide: bool) -> None:
        self.line.setSpacing(18 if is_wide else 8)
        self._name.setMinimumWidth(self.look.grown(120) if is_wide else 0)
        self._name.setContentsMargins(0, LEVEL if is_wide else 0, 0, 0)
