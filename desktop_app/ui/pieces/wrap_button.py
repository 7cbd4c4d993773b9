"""A small button whose words go on to a second line where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.pieces.layouts import LayoutButton
from desktop_app.ui.pieces.plain import label


class WrapButton(LayoutButton):
    def __init__(self, text: str, about: str = "") -> None:
        """``about`` tells a screen reader what it is that the text speaks of."""
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 5, 12, 5)
        shown = label(text)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(shown)
        super().__init__(inside, "wrapping")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{text}: {about}" if about else text)
