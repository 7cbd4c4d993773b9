"""Undo and redo within the field that has the caret, and what was typed there brought to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def undone_within(field: QWidget | None) -> bool:
    """Whether the field had something to undo, and did."""
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    if isinstance(field, QTextEdit):
        can = field.document().isUndoAvailable()
    elif isinstance(field, QLineEdit):
        can = field.isUndoAvailable()
    else:
        return False
    if can:
        field.undo()
    return can


def redone_within(field: QWidget | None) -> bool:
    """Whether the field had something to redo, and did."""
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    if isinstance(field, QTextEdit):
        can = field.document().isRedoAvailable()
    elif isinstance(field, QLineEdit):
        can = field.isRedoAvailable()
    else:
        return False
    if can:
        field.redo()
    return can


def finish_within(field: QWidget | None) -> None:
    """A date just typed counts, though the caret has not left it."""
    from PySide6.QtWidgets import QLineEdit

    if isinstance(field, QLineEdit):
        field.editingFinished.emit()
