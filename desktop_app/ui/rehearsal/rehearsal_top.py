"""The line on top of a rehearsal: which one it is, of what, and what the keys do now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import button, line
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.rehearsal.dark import Dark
from desktop_app.ui.rehearsal.rehearsal_moves import GAP, Moves
from desktop_app.ui.rehearsal.rehearsal_scene import Move
from desktop_app.ui.rehearsal.silence_length import SilenceLength

HIGH, LEAST_TITLE = 30, 48


class RehearsalTop(QWidget):
    """``moved`` carries the Move that was clicked."""

    moved = Signal(object)

    def __init__(self, number: int, title: str, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._right = Moves()
        self.length = SilenceLength(self._right)
        self.moves = {move: self._build(move) for move in Move}
        self._number, self._title = line(tr("Rehearsal {}").format(number), "number"), Title(title)
        self._title.setProperty("role", "about")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    def show_moves(self, moves: tuple[Move, ...], *, has_length: bool) -> None:
        self.length.setVisible(has_length)
        for move, shown in self.moves.items():
            shown.setVisible(move in moves)
        every: list[QWidget] = [self.length, *self.moves.values()]
        self._right.show_only([each for each in every if not each.isHidden()])
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Keys beside the title, or beneath it where it is narrow."""
        self.setMinimumHeight(self._dress.apart(64))
        self._right.set_height(self._dress.grown(HIGH))
        beside = self._number.sizeHint().width() + 4 * GAP + LEAST_TITLE
        is_wide = self._right.sizeHint().width() + beside <= self.width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(GAP if is_wide else 4)

    def _arrange(self) -> None:
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._number)
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignLeft)
        self._box.addWidget(left, 1)
        self._box.addWidget(self._right, 0, Qt.AlignmentFlag.AlignVCenter)

    def _build(self, move: Move) -> QPushButton:
        shown = button(tr(move.value), "hint", self._right)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.clicked.connect(lambda: self.moved.emit(move))
        return shown
