"""A faint dot beside a line: there may be something here, ask if you like."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.ui.look import Look

SIZE, TOUCH = 6, 16
"""Px: the dot, and the square that feels the mouse."""


class MarginDot(QWidget):
    pointed = Signal()

    def __init__(self, writing: QTextEdit, words: QTextCursor, look: Look, why: str) -> None:
        super().__init__(writing.parentWidget())
        self._writing, self._words, self._look = writing, words, look
        self.setAccessibleName(why)
        self.setToolTip(why)
        self.resize(TOUCH, TOUCH)
        writing.installEventFilter(self)
        self._place()
        self.show()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("mark_ink"))
        middle = (TOUCH - SIZE) / 2
        painter.drawEllipse(QRectF(middle, middle, SIZE, SIZE))

    def _place(self) -> None:
        """In the padding of a framed field, or just left of one without a frame."""
        start = QTextCursor(self._words)
        start.setPosition(self._words.selectionStart())
        line = self._writing.cursorRect(start)
        inset = self._writing.viewport().pos()
        left = self._writing.x() + (inset.x() - TOUCH if inset.x() >= TOUCH - 4 else -TOUCH + 3)
        self.move(QPoint(left, self._writing.y() + inset.y() + line.center().y() - TOUCH // 2))
