"""A list that grows as it is written: the next empty row is always there to type into."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.pieces.held import held_by


class Row(QWidget):
    """One entry. ``changed`` when a person edited it, ``settled`` when they moved on from it."""

    changed = Signal()
    settled = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above every row but the first."""
        if self.y() > self.height() / 3:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(0, 0, self.width(), 0)

    def value(self) -> object:
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        raise NotImplementedError

    def is_blank(self) -> bool:
        raise NotImplementedError

    def take_focus(self) -> None:
        self.setFocus()


class Rows(Editor):
    """Keeps one blank row at the end while there is room for ``field.most`` entries."""

    gap = 0
    """Px between rows; without any they share a card."""

    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._column = self._build_card() if not self.gap else QVBoxLayout(self)
        self._column.setContentsMargins(*([0] * 4 if self.gap else [1] * 4))
        self._column.setSpacing(self.gap)
        self.show_answer(())

    def build_row(self) -> Row:
        raise NotImplementedError

    def blank(self) -> object:
        """The value of an empty row."""
        raise NotImplementedError

    @property
    def rows(self) -> list[Row]:
        return [held for held in held_by(self._column) if isinstance(held, Row)]

    def is_full(self) -> bool:
        return len(self.rows) >= self.field.most

    def show_answer(self, answer: Answer | None) -> None:
        values = list(answer) if isinstance(answer, tuple) else []
        if values == self._values():
            self._keep_one_blank()
            return
        self._hold(len(values))
        for row, value in zip(self.rows, values, strict=True):
            row.show_value(value)
        self._keep_one_blank()

    def take_focus(self) -> None:
        rows = self.rows
        rows[0 if self.field.most < 2 or not rows[0].is_blank() else -1].take_focus()

    def meet_change(self, before: Answer | None) -> None:
        """In the card that came back or changed; where one went, in the one that has its place now."""
        old = list(before) if isinstance(before, tuple) else []
        values = [row.value() for row in self.rows]
        there = [place for place, row in enumerate(self.rows) if not row.is_blank() and values[place] not in old]
        gone = [place for place, value in enumerate(old) if value not in values]
        row = self.rows[min((there or gone or [0])[0], len(values) - 1)]
        if not self._has_caret(row):
            row.take_focus()

    def _build_card(self) -> QVBoxLayout:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setObjectName("card")
        outer.addWidget(card)
        return QVBoxLayout(card)

    def _values(self) -> list[object]:
        return [row.value() for row in self.rows if not row.is_blank()]

    def _hold(self, count: int) -> None:
        while len(self.rows) < count:
            self._add()
        for row in self.rows[count:]:
            self._drop(row)

    def _keep_one_blank(self) -> None:
        if not any(row.is_blank() for row in self.rows) and not self.is_full():
            self._add().show_value(self.blank())
        self.rows_changed()

    def _add(self) -> Row:
        row = self.build_row()
        row.changed.connect(self._tell)
        self._column.addWidget(row)
        row.show()
        return row

    def _drop(self, row: Row) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self) -> None:
        self.written.emit(tuple(self._values()))
        self._keep_one_blank()

    def rows_changed(self) -> None:
        """Called when rows came, went or filled; names for screen readers are set here."""
