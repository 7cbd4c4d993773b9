"""What stands around and between texts: a card, a hairline, the space that is left."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


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
