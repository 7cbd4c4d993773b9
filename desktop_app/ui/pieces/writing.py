"""The writing surface: plain text that grows with what is written, Tab leads on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.highlighter import draw_lines, yellow
from desktop_app.ui.pieces.long_words import has_long_word, is_endless
from desktop_app.ui.pieces.prose import LINE_HEIGHT, space_lines


class Writing(QTextEdit):
    """``written`` carries the text whenever a person changed it, never when it was merely shown.

    One that ``is_line`` takes no line breaks; Return leads on."""

    written = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(
        self, role: str = "writing", *, lines: int = 1, is_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._is_line = lines, is_line
        self._highlighted: tuple[QTextCursor, ...] = ()
        self._look: Look | None = None
        self.setProperty("role", role)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        space_lines(self.document())
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Shows a text that came from elsewhere; the field's own undo begins anew."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._break_anywhere(text)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._break_for(text)
        self.setPlainText(text)
        space_lines(self.document())
        self.blockSignals(False)  # noqa: FBT003
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._grow()

    def highlight(self, words: Sequence[QTextCursor], look: Look) -> None:
        """Marks the words under these cursors, and no others."""
        self._highlighted, self._look = tuple(words), look
        self.setExtraSelections([_marked(each, look) for each in words])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._highlighted and self._look is not None:
            painter = QPainter(self.viewport())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            draw_lines(painter, self._highlighted, self._look)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted into a line becomes one line."""
        text = " ".join(source.text().split()) if self._is_line else source.text()
        self._break_anywhere(text)
        self._break_for(f"{text} {self.toPlainText()}")
        self.textCursor().insertText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _break_for(self, text: str) -> None:
        """Lines break at words, or anywhere when a pasted word is endless."""
        modes = QTextOption.WrapMode
        mode = modes.WrapAnywhere if has_long_word(text) else modes.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() != mode:
            self.setWordWrapMode(mode)

    def _tell(self) -> None:
        self.written.emit(self.toPlainText())

    def _break_anywhere(self, text: str) -> None:
        """Qt looks for a place between letters in a time that grows with the square of a word's length."""
        if is_endless(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _height(self) -> int:
        frame = self.height() - self.viewport().height()
        least = round(self.fontMetrics().lineSpacing() * LINE_HEIGHT / 100) * self._lines
        return max(round(self.document().size().height()), least) + max(frame, 0)

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


def _marked(words: QTextCursor, look: Look) -> QTextEdit.ExtraSelection:
    marked = QTextEdit.ExtraSelection()
    marked.cursor, marked.format = words, yellow(look)
    return marked
