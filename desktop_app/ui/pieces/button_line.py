"""Buttons in a line, with a text before them or without; one below the other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.look import Look

SIDE_BY_SIDE = 420
"""Px at 100 % text."""


class ButtonLine(QWidget):
    """``text``, if given, takes what room the ``buttons`` leave."""

    def __init__(self, look: Look, *buttons: QWidget, text: QWidget | None = None) -> None:
        super().__init__()
        self._look = look
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        if text is not None:
            self._line.addWidget(text, 1)
        for button in buttons:
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if text is None:
            self._line.addStretch(1)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_wide = self.width() >= self._look.grown(SIDE_BY_SIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
