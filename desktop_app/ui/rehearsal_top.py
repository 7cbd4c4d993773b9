"""The line on top of a rehearsal: which one it is, of what, and what the keys do now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.dark import Dark
from desktop_app.ui.flow import Flow
from desktop_app.ui.language import tr
from desktop_app.ui.plain import button, line
from desktop_app.ui.rehearsal_scene import Move
from desktop_app.ui.topbar import Title

GAP, HIGH, LEAST_TITLE = 18, 28, 48


class SilenceLength(QWidget):
    """``changed`` carries how many seconds longer, or shorter, the silence is wished."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = line("", "length")
        self.shorter, self.longer = _round("−", tr("Shorter silence")), _round("+", tr("Longer silence"))
        self.shorter.clicked.connect(lambda: self.changed.emit(-1))
        self.longer.clicked.connect(lambda: self.changed.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._shown, self.shorter, self.longer):
            row.addWidget(each)

    def show_seconds(self, seconds: int) -> None:
        self._shown.setText(tr("Silence {} s").format(seconds))


class Moves(QWidget):
    """What can be done now, in one line if there is room for it."""

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


def _round(sign: str, name: str) -> QPushButton:
    shown = button(sign, "round")
    shown.setAccessibleName(name)
    shown.setToolTip(name)
    shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return shown
