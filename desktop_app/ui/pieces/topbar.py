"""The bar on top of every page, and its way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import button


class TopBar(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 0, 20, 0)
        self.row.setSpacing(14)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(max(self._look.space("top_height"), self._look.grown(46)))


def back_button(text: str) -> QPushButton:
    return button(f"‹ {text}", "quiet")
