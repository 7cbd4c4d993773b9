"""Buttons in a line, with a text before them or without; one below the other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.folding_line import FoldingLine

SIDE_BY_SIDE = 420
"""Px at 100 % text."""


class ButtonLine(FoldingLine):
    """``text``, if given, takes what room the ``buttons`` leave."""

    def __init__(self, look: Look, *buttons: QWidget, text: QWidget | None = None) -> None:
        super().__init__(look, SIDE_BY_SIDE)
        if text is not None:
            self.line.addWidget(text, 1)
        for button in buttons:
            self.line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if text is None:
            self.line.addStretch(1)
