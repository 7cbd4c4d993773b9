"""What a screen reader passes over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

PASSED_OVER = "qt_spinbox_lineedit"
"""Qt (6.11) hides no widget from screen readers but those of this name, and a few of its own classes."""


def let_clicks_through(button: QPushButton) -> None:
    """Clicks on what lies in the button are clicks on it."""
    for each in button.findChildren(QWidget):
        each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def pass_over(button: QPushButton) -> None:
    """The button's name says all that lies in it. For its showEvent: labels named any earlier take on its font."""
    for each in button.findChildren(QWidget):
        each.setObjectName(PASSED_OVER)
