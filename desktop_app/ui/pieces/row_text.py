"""Text to read in a row of many."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.prose import Prose


class RowText(Prose):
    """Takes the height it needs at its width, and remembers it: layouts of many rows ask a hundred times.

    A Prose also keeps, as its least, the height it had when it was narrow. One does not show; a hundred of them
    leave an empty page at the end of a column.
    """

    def __init__(self, look: Look, size: str, colour: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(look, size, colour, parent)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._heights.clear)

    def show_text(self, text: str, strong: int = 0) -> None:
        self._heights.clear()
        super().show_text(text, strong)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]
