"""Brings what was noticed onto one page: marks in its fields, and one message beneath the first of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from shiboken6 import isValid

from desktop_app.checks.marks import Mark
from desktop_app.domain.steps import FIELDS
from desktop_app.services.noticing import Noticed, Place
from desktop_app.ui.editors import Editor
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.mark_message import CONCERN, MarkMessage
from desktop_app.ui.noticing.marks import FieldMarks
from desktop_app.ui.noticing.watch import Watch

JUDGED = frozenset({"facts"})
"""Fields whose judged sentences have a better home: the concern."""


class Marker(QObject):
    """``explained`` carries the id of a rule the leader wants to read about."""

    explained = Signal(str)

    def __init__(self, editors: dict[str, Editor], watch: Watch, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editors, self._watch, self._look = editors, watch, look
        self._fields: dict[Place, FieldMarks] = {}
        self._message: MarkMessage | None = None
        self._at: Place | None = None
        watch.noticed.connect(self.show)
        self.show(watch.now)

    @property
    def message(self) -> MarkMessage | None:
        """The one on the page; it goes with the card it stood in."""
        return self._message if self._message is not None and isValid(self._message) else None

    def show(self, noticed: Noticed) -> None:
        """Marks every field whose text is still the one that was read."""
        for place, field in self._find_fields().items():
            reading = noticed.readings.get(place)
            is_current = reading is not None and reading.text == field.writing.toPlainText()
            field.show_marks(reading.loud if reading is not None and is_current else ())
        self._choose()

    def marks(self) -> list[tuple[Place, Mark]]:
        """All that is seen on the page, from top to bottom."""
        there = [(place, field) for place, field in self._fields.items() if isValid(field.writing)]
        return [(place, mark) for place, field in there for mark in field.seen]

    def go_to(self, place: Place, mark: Mark) -> None:
        """Selects the words, so that the leader can type over them, and shows the message."""
        field = self._fields.get(place)
        words = field.words_of(mark) if field else None
        if field is not None and words is not None:
            field.writing.setFocus()
            field.writing.setTextCursor(words)
            self._show(place, mark)

    def _find_fields(self) -> dict[Place, FieldMarks]:
        found: dict[Place, FieldMarks] = {}
        for key, editor in self._editors.items():
            if FIELDS[key].read_as:
                for item, writing in editor.writings().items():
                    place = Place(key, item)
                    known = self._fields.get(place)
                    found[place] = known if known and known.writing is writing else self._attend(place, editor)
        self._fields = found
        return found

    def _attend(self, place: Place, editor: Editor) -> FieldMarks:
        field = FieldMarks(editor.writings()[place.item], self._look)
        field.pointed.connect(lambda mark: self._show(place, mark))
        field.changed.connect(self._choose)
        return field

    def _choose(self) -> None:
        """Keeps the message where it is while its mark is seen; else moves it to the first mark, or away."""
        seen = self.marks()
        message = self.message
        if message is not None and not message.isHidden() and (self._at, message.mark) in seen:
            return
        loud = next(((place, mark) for place, mark in seen if mark.tier == 1), None)
        if loud is not None:
            self._show(*loud)
        elif message is not None:
            message.hide()

    def _show(self, place: Place, mark: Mark) -> None:
        self._at = place
        more = self._watch.now.readings[place].checked.more.get(mark.rule, 0)
        message = self.message or self._build_message()
        self._editors[place.field].make_room(place.item, message)
        message.show_mark(mark, more, can_move=place.field in JUDGED)
        message.show()

    def _build_message(self) -> MarkMessage:
        message = self._message = MarkMessage(self._look)
        message.kept.connect(self._keep)
        message.moved.connect(self._move)
        message.quietened.connect(lambda mark: self._watch.quieten(mark.rule))
        message.silenced.connect(lambda mark: self._watch.silence(mark.rule))
        message.explained.connect(lambda mark: self.explained.emit(mark.rule))
        message.inserted.connect(self._insert)
        message.quoted.connect(self._quote)
        return message

    def _keep(self, mark: Mark) -> None:
        if self._at is not None:
            self._watch.keep(self._at, mark)

    def _move(self, mark: Mark) -> None:
        if self._at is not None:
            self._watch.move(self._at, mark, CONCERN)

    def _insert(self, mark: Mark) -> None:
        """Puts the pattern behind the sentence and selects its first blank; one step to undo."""
        cursor = self._cursor(mark, is_sentence=True)
        if cursor is None or self._at is None:
            return
        cursor.setPosition(cursor.selectionEnd())
        begin = cursor.position()
        cursor.beginEditBlock()
        cursor.insertText(f" {mark.try_}")
        cursor.endEditBlock()
        blank = mark.try_.find("…")
        cursor.setPosition(begin + 1 + max(blank, 0))
        cursor.setPosition(cursor.position() + (1 if blank >= 0 else len(mark.try_)), QTextCursor.MoveMode.KeepAnchor)
        self._fields[self._at].writing.setTextCursor(cursor)
        self._fields[self._at].writing.setFocus()

    def _quote(self, mark: Mark) -> None:
        """Wraps the words in quotation marks; one step to undo."""
        cursor = self._cursor(mark, is_sentence=False)
        if cursor is not None:
            cursor.beginEditBlock()
            cursor.insertText(f"“{cursor.selectedText()}”")
            cursor.endEditBlock()
            self._watch.read()

    def _cursor(self, mark: Mark, *, is_sentence: bool) -> QTextCursor | None:
        field = self._fields.get(self._at) if self._at else None
        if field is None:
            return None
        return field.sentence_of(mark) if is_sentence else field.words_of(mark)
