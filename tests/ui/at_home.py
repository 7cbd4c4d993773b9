"""What a leader sees at home, and the hand that clicks there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.looking import shown


def texts(page) -> list[str]:
    return [each.text() for each in shown(page) if hasattr(each, "text") and each.text()]


def names(rows) -> list[str]:
    return [each.name for each in rows.entries.entries]


def clicks_row(leader, rows) -> None:
    middle = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    leader.settles()


def told(rows) -> list[str]:
    """What a screen reader says of each row."""
    model = rows.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
