"""A button that tells its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import line
from desktop_app.ui.pieces.unspoken import let_clicks_through, pass_over


class KeyButton(QPushButton):
    """A button that shows its key beside its name, quietly."""

    def __init__(
        self, text: str, key: QKeySequence | str, look: Look, role: str = "small", *, height: int = 35
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._look, self._height = look, height
        self._name, self._key = line(), line()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16 if role == "primary" else 12, 0, 16 if role == "primary" else 12, 0)
        row.setSpacing(8)
        for shown in (self._name, self._key):
            row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        let_clicks_through(self)
        self._keys = QKeySequence(key)
        self._key.setText(_shown(self._keys))
        self.name(text)
        self._fit()
        look.changed.connect(self._fit)

    def name(self, text: str) -> None:
        self._name.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self._keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._fit()

    def shorten(self, *, is_short: bool) -> None:
        """Only the name, where there is little room."""
        self._key.setVisible(not is_short)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        pass_over(self)

    def _fit(self) -> None:
        ink = "color: palette(highlighted-text);" if self.property("role") == "primary" else ""
        size = self._look.type("body" if self.property("role") == "primary" else "small")
        self._name.setStyleSheet(f"font-weight: 600; font-size: {size}px; {ink}")
        self._key.setStyleSheet(f"font-size: {self._look.type('key')}px; {ink or 'color: palette(placeholder-text);'}")
        height = self._look.grown(self._height)
        self.setMinimumSize(self._row.sizeHint().width() + 4, height)


def _shown(keys: QKeySequence) -> str:
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("+", " ").replace("Return", "↵").replace("Enter", "↵")
