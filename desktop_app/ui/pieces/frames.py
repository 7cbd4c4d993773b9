"""What stands around and between texts: a card, a hairline, the space that is left."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget


def card(parent: QWidget | None = None) -> QFrame:
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    return frame


def ruled_card(rows: Iterable[QWidget]) -> QFrame:
    """Rows on a card, a hairline between them."""
    frame = card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for place, row in enumerate(rows):
        if place:
            column.addWidget(rule())
        column.addWidget(row)
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
