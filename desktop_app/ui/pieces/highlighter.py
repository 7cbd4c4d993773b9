"""The highlighter: yellow behind words, and a thin line under it that is seen where yellow alone is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextCharFormat, QTextCursor, QTextLine

from desktop_app.ui.look import Look

THICK = 2
"""Px at 100 % text; of the line."""


def yellow(look: Look) -> QTextCharFormat:
    """What the words lie on."""
    pen = QTextCharFormat()
    pen.setBackground(look.colour("mark"))
    return pen


def draw_lines(painter: QPainter, marked: Iterable[QTextCursor], look: Look) -> None:
    """Under all lines of the words in ``marked``; the painter stands where their document begins."""
    thick = look.grown(THICK)
    for words in marked:
        for box in _boxes(words):
            painter.fillRect(QRectF(box.left(), box.bottom() - thick, box.width(), thick), look.colour("mark_edge"))


def _boxes(words: QTextCursor) -> Iterator[QRectF]:
    block = words.document().findBlock(words.selectionStart())
    while block.isValid() and block.position() < words.selectionEnd():
        layout = block.layout()
        for place in range(layout.lineCount()):
            box = _box(layout.lineAt(place), block, words)
            yield box.translated(layout.position())
        block = block.next()


def _box(line: QTextLine, block: QTextBlock, words: QTextCursor) -> QRectF:
    """Where they stand in one line; without a width where they do not."""
    first, last = line.textStart(), line.textStart() + line.textLength()
    start = min(max(words.selectionStart() - block.position(), first), last)
    end = min(max(words.selectionEnd() - block.position(), first), last)
    left, right = sorted((_x(line, start), _x(line, end)))
    right = min(right, line.naturalTextRect().right())  # not under the space at which the line broke
    return QRectF(left, line.y(), max(right - left, 0), line.height())


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # the place and the index it belongs to; Qt's stubs say object
    return float(found[0])
