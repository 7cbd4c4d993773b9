"""One bar for what the leader should know now: a sentence, and at most two things to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.plain import button, label, restyle


class NoticeBar(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = label()
        self._buttons: list[QPushButton] = []
        self._undo: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 9, 14, 9)
        self._row.setSpacing(10)
        self._row.addWidget(self._text, 1)
        self._close = button(tr("Close"), "quiet")
        self._close.clicked.connect(self.hide)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if self.isVisible() else ""

    def tell(self, notice: Notice) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._text.setText(wrappable(notice.text))
        self._text.setAccessibleName(notice.text)
        self._buttons = [self._action(*action) for action in notice.actions]
        self._undo = self._action(tr("Undo"), notice.undo) if notice.undo else None
        self._buttons += [self._undo] if self._undo else []
        for place, new in enumerate(self._buttons, 1):
            self._row.insertWidget(place, new)
        restyle(self, "kind", "alert" if notice.is_alert else "")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def undo(self) -> bool:
        """Whether the bar was there with something to take back, and did."""
        if self._undo is None or self.isHidden():
            return False
        self._undo.click()
        return True

    def _action(self, name: str, act: Callable[[], object]) -> QPushButton:
        pressed = button(tr(name), "small")
        pressed.clicked.connect(self.hide)
        pressed.clicked.connect(lambda _=False: act())
        pressed.setCursor(Qt.CursorShape.PointingHandCursor)
        return pressed
