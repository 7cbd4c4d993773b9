"""Text to read: plain, wrapping, with room between its lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.highlighter import draw_lines, yellow
from desktop_app.ui.pieces.long_words import wrappable

LINE_HEIGHT = 114.0
"""Per cent of the font's own line. The bundled face is 1.32 of its size, so lines stand at 1.5 of it."""
MOST = 20_000
"""Characters shown; laying out a text of a million takes seconds, and nobody reads that much aloud."""


def space_lines(document: QTextDocument) -> None:
    """Gives every line its height, and forgets that as something to undo."""
    spaced = QTextBlockFormat()
    spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)
    document.clearUndoRedoStacks()


class Prose(QWidget):
    """``size`` and ``colour`` are names the look knows."""

    def __init__(self, look: Look, size: str, colour: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._size, self._colour = look, size, colour
        self._phrases: tuple[str, ...] = ()
        self._document, self._heights = QTextDocument(self), dict[int, int]()
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str, strong: int = 0) -> None:
        """The first ``strong`` characters are set in semibold."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
            self._document.setPlainText(wrappable(text if len(text) <= MOST else f"{text[:MOST]} …"))
            space_lines(self._document)
            self._heights.clear()
            self._set_strong(strong)
            self.updateGeometry()
            self.update()

    def show_marks(self, phrases: Sequence[str]) -> None:
        """Highlights the first place of each phrase."""
        self._phrases = tuple(" ".join(phrase.split()) for phrase in phrases)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.grown(240), self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._document.setTextWidth(width)
            self._heights[width] = round(self._document.size().height() + 0.5)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, self._look.colour(self._colour))
        context.clip = QRectF(event.rect())
        found = self._found()
        context.selections = [self._highlight(each) for each in found]
        self._document.documentLayout().draw(painter, context)
        draw_lines(painter, found, self._look)

    def _found(self) -> list[QTextCursor]:
        cursors = (
            self._document.find(phrase, 0, QTextDocument.FindFlag.FindCaseSensitively) for phrase in self._phrases
        )
        return [cursor for cursor in cursors if not cursor.isNull()]

    def _highlight(self, cursor: QTextCursor) -> QAbstractTextDocumentLayout.Selection:
        marked = QAbstractTextDocumentLayout.Selection()
        marked.cursor, marked.format = cursor, yellow(self._look)
        return marked

    def _set_strong(self, count: int) -> None:
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor = QTextCursor(self._document)
        cursor.setPosition(count, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(strong)

    def _dress(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._look.type(self._size))
        self._document.setDefaultFont(font)
        self._heights.clear()
        self.updateGeometry()
        self.update()


def prose(text: str, look: Look, size: str, colour: str = "ink") -> Prose:
    shown = Prose(look, size, colour)
    shown.show_text(text)
    return shown
