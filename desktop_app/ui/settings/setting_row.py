"""One setting: its name, and what sets it beside or beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from desktop_app.ui.look import Look
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


class SettingRow(QWidget):
    def __init__(self, name: str, control: QWidget, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = label(name, "label")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(18, 14, 18, 14)
        self._line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(control, 1)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_wide = self.width() >= self._look.grown(SIDE_BY_SIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(18 if is_wide else 8)
        self._name.setMinimumWidth(self._look.grown(120) if is_wide else 0)
        self._name.setContentsMargins(0, LEVEL if is_wide else 0, 0, 0)
