"""What the keys do now, in one line where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pieces.flow import Flow

GAP = 18


class Moves(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=GAP)
        self._shown: list[QWidget] = []

    def show_only(self, shown: list[QWidget]) -> None:
        while self._flow.takeAt(0) is not None:
            continue
        for each in shown:
            self._flow.addWidget(each)
        self._shown = shown
        self._flow.invalidate()
        self.updateGeometry()

    def set_height(self, height: int) -> None:
        for each in self._shown:
            each.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        sizes = [each.sizeHint().width() for each in self._shown]
        return QSize(sum(sizes) + GAP * max(0, len(sizes) - 1), self._flow.minimumSize().height())
