"""How long the silence is, with a button to shorten and one to lengthen it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import button, line


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


def _round(sign: str, name: str) -> QPushButton:
    shown = button(sign, "round")
    shown.setAccessibleName(name)
    shown.setToolTip(name)
    shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return shown
