"""Our keys come before the field's own: a text field would swallow Ctrl+Z, Ctrl+K and Ctrl+Return."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.keys import Key
from desktop_app.ui.language import tr


def bind(window: QWidget, doings: Mapping[Key, Callable[[], object]]) -> None:
    """Each key does its thing, wherever the caret is."""
    OwnKeys((QKeySequence(key.keys) for key in doings), window)
    for key, doing in doings.items():
        action = QAction(tr(key.name), window)
        action.setShortcut(QKeySequence(key.keys))
        action.triggered.connect(lambda _=False, doing=doing: doing())
        window.addAction(action)


class OwnKeys(QObject):
    """Watches only the widget that has the caret, so that no other event crosses into Python."""

    def __init__(self, sequences: Iterable[QKeySequence], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = set(sequences)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) in self._ours:
            event.ignore()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
