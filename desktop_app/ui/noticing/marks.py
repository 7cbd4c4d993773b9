"""Marks on one field: the highlighter under the words, a dot in the margin, and nothing where the caret is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor

from desktop_app.checks.marks import Mark
from desktop_app.checks.spans import sentences
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.margin_dot import MarginDot
from desktop_app.ui.pieces.writing import Writing

HIGHLIGHTER = 1
"""Tier 1 is highlighted; tier 2 is a dot in the margin."""
_ENDS = (".", "!", "?", "…", "”", "’", "\n")


@dataclass
class Placed:
    """A mark with cursors over its words and its sentence; they move as the leader types."""

    mark: Mark
    words: QTextCursor
    sentence: QTextCursor


class FieldMarks(QObject):
    """``pointed`` carries a Mark when the mouse or the caret asks about it; ``changed`` when what is seen did."""

    pointed = Signal(object)
    changed = Signal()

    def __init__(self, writing: Writing, look: Look) -> None:
        super().__init__(writing)
        self.writing = writing
        self._look = look
        self._placed: list[Placed] = []
        self._dots: list[MarginDot] = []
        writing.viewport().installEventFilter(self)
        writing.viewport().setMouseTracking(True)
        for signal in (writing.cursorPositionChanged, writing.entered, writing.left):
            signal.connect(self.refresh)
        writing.written.connect(self._drop_edited)
        look.changed.connect(self.refresh)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """``marks`` speak of the text as it is now."""
        text = self.writing.toPlainText()
        spans = sentences(text)
        self._placed = []
        for mark in marks:
            around = [span for span in spans if span.start < mark.end and mark.start < span.end]
            begin, end = (around[0].start, around[-1].end) if around else (mark.start, mark.end)
            self._placed.append(Placed(mark, self._over(text, mark.start, mark.end), self._over(text, begin, end)))
        self.refresh()

    @property
    def seen(self) -> list[Mark]:
        """The marks that are shown now, in the order of the text."""
        return [placed.mark for placed in self._seen()]

    def words_of(self, mark: Mark) -> QTextCursor | None:
        return next((QTextCursor(placed.words) for placed in self._placed if placed.mark == mark), None)

    def sentence_of(self, mark: Mark) -> QTextCursor | None:
        return next((QTextCursor(placed.sentence) for placed in self._placed if placed.mark == mark), None)

    def refresh(self) -> None:
        """Shows each mark unless the caret is in its sentence."""
        seen = self._seen()
        self.writing.highlight([each.words for each in seen if each.mark.tier == HIGHLIGHTER], self._look)
        for dot in self._dots:
            dot.deleteLater()
        self._dots = [self._dot(each) for each in seen if each.mark.tier > HIGHLIGHTER]
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self._placed:
            self._point_at(event.position().toPoint())
        return False

    def _drop_edited(self) -> None:
        """A sentence that is being changed has to be read again before it is marked again."""
        caret = self.writing.textCursor().position()
        self._placed = [each for each in self._placed if not _touches(each, caret)]
        self.refresh()

    def _seen(self) -> list[Placed]:
        caret = self.writing.textCursor() if self.writing.hasFocus() else None
        return [each for each in self._placed if not _is_written(each, caret)]

    def _point_at(self, where: QPoint) -> None:
        at = self.writing.cursorForPosition(where).position()
        for each in self._seen():
            if each.words.selectionStart() <= at <= each.words.selectionEnd():
                self.pointed.emit(each.mark)

    def _over(self, text: str, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.writing.document())
        cursor.setPosition(_units(text, start))
        cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        return cursor

    def _dot(self, placed: Placed) -> MarginDot:
        dot = MarginDot(self.writing, placed.words, self._look, placed.mark.why)
        dot.pointed.connect(lambda: self.pointed.emit(placed.mark))
        return dot


def _is_written(placed: Placed, caret: QTextCursor | None) -> bool:
    """Whether the leader is still in that sentence: not when they stand behind its full stop."""
    if caret is None:
        return False
    is_behind = caret.position() == placed.sentence.selectionEnd() and _is_ended(placed)
    return _touches(placed, caret.position()) and not is_behind


def _touches(placed: Placed, caret: int) -> bool:
    """Within the sentence; behind it too, by one key, while it has no full stop."""
    reach = 0 if _is_ended(placed) else 1
    return placed.sentence.selectionStart() <= caret <= placed.sentence.selectionEnd() + reach


def _is_ended(placed: Placed) -> bool:
    return placed.sentence.selectedText().endswith(_ENDS)


def _units(text: str, index: int) -> int:
    """Qt counts UTF-16 units where Python counts code points."""
    return index + sum(character > "\uffff" for character in text[:index])
