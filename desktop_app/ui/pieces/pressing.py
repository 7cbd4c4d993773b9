"""Enter presses the button that has the focus, as Space does; Qt leaves that to the desktop it runs on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QDialog, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by(event: QKeyEvent) -> bool:
    """Whether it was Enter on a button, which has done its thing."""
    here = QApplication.focusWidget()
    if event.key() not in _ENTER or not isinstance(here, QAbstractButton) or _is_one_of_a_form(here):
        return False
    if isinstance(here, QToolButton) and here.menu() is not None:
        here.menu().popup(here.mapToGlobal(here.rect().bottomLeft()))
    else:
        here.click()
    return True


def _is_one_of_a_form(pressed: QAbstractButton) -> bool:
    """There Enter means that the form is filled in; the arrows have chosen already."""
    group = _group_of(pressed)
    return group is not None and group.exclusive() and isinstance(pressed.window(), QDialog)


def _group_of(pressed: QAbstractButton) -> QButtonGroup | None:
    return pressed.group()
