"""One key and what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.keys import Key
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import label, line


class KeyRow(QWidget):
    def __init__(self, key: Key, look: Look) -> None:
        super().__init__()
        self._look = look
        pressed = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = line(pressed.replace("+", " ").replace("Return", "↵"), "key")
        self._keys.setAccessibleName(pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._holder = QWidget()
        inside = QHBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._keys)
        inside.addStretch(1)
        row.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(tr(key.name)), 1, Qt.AlignmentFlag.AlignTop)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self._holder.setFixedWidth(self._look.grown(92))
