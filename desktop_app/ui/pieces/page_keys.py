"""Keys of one page: heard while the caret is somewhere on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

WAYS_BACK = ("Esc", "Alt+Left")


def hear(page: QWidget, doing: Callable[[], object], *sequences: str) -> None:
    """Each of the keys does it; the ways back, if none is named."""
    for sequence in sequences or WAYS_BACK:
        pressed = QShortcut(QKeySequence(sequence), page)
        pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pressed.activated.connect(doing)
