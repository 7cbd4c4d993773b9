"""One of several, or none of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget


def one_of(holder: QWidget, buttons: Iterable[QAbstractButton]) -> QButtonGroup:
    """For buttons that let go of their choice on a second click: who holds them lifts the others."""
    group = QButtonGroup(holder, exclusive=False)
    for each in buttons:
        call_a_choice(each)
        group.addButton(each)
    return group


def call_a_choice(button: QAbstractButton) -> None:
    """To be pressed down; a screen reader calls it a radio button, and not a box to tick.

    Qt asks only whether it is auto-exclusive; in a button group, the group says what that does.
    """
    button.setCheckable(True)
    button.setAutoExclusive(True)
