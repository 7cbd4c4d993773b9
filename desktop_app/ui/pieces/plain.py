"""Labels that show text as it is: Qt would guess markup and load local images."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.ui.pieces.long_words import wrappable


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A wrapping label of plain text; ``role`` is a name the style sheet knows."""
    shown = QLabel(parent)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    shown.setProperty("role", role)
    shown.setText(wrappable(text))
    return shown


def line(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that stays on one line."""
    shown = label(text, role, parent)
    shown.setWordWrap(False)
    return shown


def button(text: str, role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button; an ampersand in the text is shown, not taken for a shortcut."""
    return dressed(QPushButton(parent), text, role)


def dressed(pressed: QPushButton, text: str, role: str) -> QPushButton:
    """Any push button, as ours look."""
    pressed.setText(text.replace("&", "&&"))
    pressed.setProperty("role", role)
    pressed.setCursor(Qt.CursorShape.PointingHandCursor)
    pressed.setAutoDefault(False)
    return pressed


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
