"""One message at a time beneath the words it speaks of: what they may do, a pattern to insert, and 'keep as is'."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.checks.marks import Mark
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.pattern_button import PatternButton
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.prose import Prose

CONCERN = "concern"


class MarkMessage(QWidget):
    """The signals carry the mark that is shown."""

    inserted = Signal(object)
    kept = Signal(object)
    quietened = Signal(object)
    silenced = Signal(object)
    quoted = Signal(object)
    moved = Signal(object)
    explained = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._why = Prose(look, "note")
        self._pattern, self._keep = PatternButton(), button(tr("Keep as is"), "quiet")
        self._more = label("", "quiet")
        self._menu_button = QToolButton()
        self._menu_button.setText("⋯")
        self._menu_button.setAccessibleName(tr("More about this mark"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._build_menu())
        self._arrange()
        self._pattern.clicked.connect(lambda: self.inserted.emit(self._mark))
        self._keep.clicked.connect(lambda: self.kept.emit(self._mark))

    @property
    def mark(self) -> Mark | None:
        return self._mark

    def show_mark(self, mark: Mark, more: int, *, can_move: bool) -> None:
        """``more`` like it are not shown; ``can_move`` when the sentence has a better home."""
        is_new = mark != self._mark
        self._mark = mark
        first, dot, _ = mark.why.partition(". ")
        self._why.show_text(mark.why, strong=len(first) + len(dot))
        self._pattern.show_pattern(mark.try_)
        self._more.setText(tr("and {} more like this").format(more) if more else "")
        self._more.setVisible(bool(more))
        self._move.setVisible(can_move)
        if is_new:
            QAccessible.updateAccessibility(QAccessibleEvent(self._why, QAccessible.Event.Alert))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, signal in (
            (tr("I am quoting"), self.quoted),
            (tr("Move to Concern"), self.moved),
            (tr("Not in this conversation"), self.quietened),
            (tr("Never this kind"), self.silenced),
            (tr("Why this rule?"), self.explained),
        ):
            action = menu.addAction(name)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(self._mark))
            if signal is self.moved:
                self._move = action
        return menu

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        flowing = QWidget()
        flow = Flow(flowing, gap=10)
        for shown in (self._pattern, self._keep, self._menu_button, self._more):
            flow.addWidget(shown)
        row.addWidget(flowing, 1)
        column.addLayout(row)
