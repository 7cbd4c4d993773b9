"""Hands that are counted: every click, and every key that leads; typing words is not counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop_app.ui import keys
from tests.stories.leader import Leader
from tests.ui.looking import accessible_name

TOO_MANY = 60
"""Presses of Tab; nobody goes on so long."""


class Hands:
    def __init__(self, leader: Leader) -> None:
        self.leader, self.clicks, self.keys = leader, 0, 0

    def taps(self, widget: QWidget) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.leader.settles()

    def taps_button(self, name: str) -> None:
        self.taps(self.leader.button(name))

    def taps_into(self, field: str) -> None:
        found = self.leader.field(field)
        self.taps(found if isinstance(found, QLineEdit | QComboBox) else found.viewport())

    def presses(self, key: keys.Key | str, times: int = 1) -> None:
        for _ in range(times):
            self.keys += 1
            self.leader.presses(key)

    def goes_to(self, name: str) -> None:
        """With Tab, to what a screen reader calls so, or begins to call so."""
        for _ in range(TOO_MANY):
            if accessible_name(self.here).startswith(name):
                return
            self.presses("Tab")
        raise AssertionError(f"Tab does not lead to {name!r}")

    def types(self, text: str) -> None:
        self.leader.types(text)

    @property
    def here(self) -> QWidget:
        """What has the focus."""
        top = QApplication.activeModalWidget() or self.leader.window
        return top.focusWidget() or top
