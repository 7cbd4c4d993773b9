"""Labels that show text as it is: Qt would guess markup and load local images."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

_LONG = re.compile(r"\S{400}")
_ENDLESS = re.compile(r"\S{2000}")


def has_long_word(text: str) -> bool:
    """A word so long that looking for a place to break it takes the square of its length."""
    return _LONG.search(text) is not None


def wrappable(text: str) -> str:
    """The text with an invisible place to break in every very long word: Qt hangs on a word of a million characters."""
    return _LONG.sub(lambda run: run.group() + "\u200b", text)


def is_endless(text: str) -> bool:
    """Whether a word is too long for any line."""
    return _ENDLESS.search(text) is not None


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
    pressed = QPushButton(text.replace("&", "&&"), parent)
    pressed.setProperty("role", role)
    pressed.setCursor(Qt.CursorShape.PointingHandCursor)
    pressed.setAutoDefault(False)
    return pressed


def card(parent: QWidget | None = None) -> QFrame:
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    return frame


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between rows."""
    hair = QFrame(parent)
    hair.setProperty("role", "rule")
    return hair


def spring() -> QWidget:
    """Takes what space is left."""
    empty = QWidget()
    empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return empty


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
