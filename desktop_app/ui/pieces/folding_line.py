"""Side by side where there is room, one below the other where it is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.look import Look

_ACROSS, _DOWN, _UP = (
    QBoxLayout.Direction.LeftToRight,
    QBoxLayout.Direction.TopToBottom,
    QBoxLayout.Direction.BottomToTop,
)


class FoldingLine(QWidget):
    """``line`` holds what is shown. It folds below ``side_by_side``, in px at 100 % text."""

    def __init__(self, look: Look, side_by_side: int, *, is_last_on_top: bool = False) -> None:
        super().__init__()
        self.look, self._side_by_side, self._folded = look, side_by_side, _UP if is_last_on_top else _DOWN
        self.line = QBoxLayout(_ACROSS, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def fit(self, *, is_wide: bool) -> None:
        """Called when it folds or unfolds, or the text has another size."""

    def _fold(self) -> None:
        is_wide = self.width() >= self.look.grown(self._side_by_side)
        self.line.setDirection(_ACROSS if is_wide else self._folded)
        self.fit(is_wide=is_wide)
