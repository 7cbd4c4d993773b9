"""The arrows lead through a group of buttons in its own order, whatever line each of them stands on, and round."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Arrows(QObject):
    """Qt's own arrows look for a neighbour on the same line or right above, and find none where a line broke."""

    def __init__(self, group: QButtonGroup) -> None:
        super().__init__(group)
        self._group = group
        for each in group.buttons():
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, QAbstractButton):
            return False
        buttons = self._group.buttons()
        following = buttons[(buttons.index(watched) + step) % len(buttons)]
        following.click()
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True
