"""One card of evidence: when, what was said or done, how I know; and whether it is kept back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QMenu, QToolButton, QWidget

from desktop_app.domain.answers import Fact
from desktop_app.ui.editors.day import Day
from desktop_app.ui.editors.rows import Row
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.held import held_by
from desktop_app.ui.pieces.plain import label, line
from desktop_app.ui.pieces.writing import Writing

BESIDE_DATE = 260
"""Px at 100 % text; where a card is narrower, words beside the date would break in the middle."""


class FactRow(Row):
    removed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._fact = Fact(setting.new_id())
        self._is_stacked = False
        self._build_fields()
        self._build_menu()
        self._arrange()
        self.what.written.connect(lambda text: self._change(what=text))
        self.what.entered.connect(self._show_extras)
        self.what.left.connect(self.settled)
        self.how.textEdited.connect(lambda text: self._change(how_i_know=text))
        self.when.picked.connect(lambda day: self._change(on=day))
        self.when.puzzled.connect(self.puzzle.setVisible)
        self.setFocusProxy(self.what)

    @property
    def fact_id(self) -> str:
        return self._fact.id

    def value(self) -> object:
        return self._fact

    def show_value(self, value: object) -> None:
        if isinstance(value, Fact):
            self._fact = value
            self.what.show_text(value.what)
            self.when.show_day(value.on)
            if value.how_i_know != self.how.text():
                self.how.setText(value.how_i_know)
            self._show_extras()

    def is_blank(self) -> bool:
        return self._fact.is_empty

    def name(self, number: int, *, is_first_blank: bool) -> None:
        """What screen readers say, and what an empty card invites to."""
        self.when.setAccessibleName(tr("When, fact {}").format(number))
        self.what.setAccessibleName(tr("What was said or done, fact {}").format(number))
        self.how.setAccessibleName(tr("How I know, fact {}").format(number))
        self.more.setAccessibleName(tr("More for fact {}").format(number))
        invitation = tr("What was said or done?") if is_first_blank else tr("Add one more fact, or stop here")
        self.what.setPlaceholderText(invitation)

    def make_room(self, message: QWidget) -> None:
        """Right beneath what was said or done."""
        self._grid.addWidget(message, *self._beneath(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = self.width() < self._setting.look.grown(BESIDE_DATE)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self._place()

    def _change(self, **what: object) -> None:
        self._fact = replace(self._fact, **what)  # type: ignore[arg-type]
        self._show_extras()
        self.changed.emit()

    def _build_fields(self) -> None:
        self.when = Day(self._setting.today)
        self.when.setProperty("role", "day")
        self.when.setPlaceholderText(tr("When?"))
        self.what = Writing("fact")
        self.how = QLineEdit()
        self.how.setProperty("role", "source")
        self.how.setPlaceholderText(tr("How I know: their mail, my notes, the log"))
        self.puzzle = label(tr("Try 18 Nov, yesterday or 16/3."), "quiet")
        self.when.setAccessibleDescription(self.puzzle.text())
        self.kept_back = QWidget()
        kept = Flow(self.kept_back)
        for name, role in ((tr("Kept back"), "pill"), (tr("not spoken, not printed"), "quiet")):
            kept.addWidget(line(name, role))

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._keep = QAction(tr("Keep it back"), menu, checkable=True)
        self._keep.triggered.connect(lambda kept: self._change(kept_back=kept))
        menu.addAction(self._keep)
        menu.addAction(tr("Remove this fact")).triggered.connect(self._remove)
        self.more = QToolButton()
        self.more.setText("⋮")
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(tr("Keep back or remove"))

    def _arrange(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(15, 12, 10, 12)
        grid.setHorizontalSpacing(11)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        self._place()
        for extra in (self.puzzle, self.how, self.kept_back):
            extra.hide()
        self._fit()
        self._setting.look.changed.connect(self._fit)

    def _place(self) -> None:
        """The words beside the date, or the date above them."""
        top, extras = Qt.AlignmentFlag.AlignTop, (self.puzzle, self.how, self.kept_back)
        own = (self.when, self.what, self.more, *extras)
        messages = [each for each in held_by(self._grid) if isinstance(each, QWidget) and each not in own]
        self._grid.addWidget(self.when, 0, 0, 1, 2 if self._is_stacked else 1, top)
        for place, each in ((0, self.what), *((1, message) for message in messages), *enumerate(extras, 2)):
            self._grid.addWidget(each, *self._beneath(place))
        self._grid.addWidget(self.more, 0, 2, top)

    def _beneath(self, place: int) -> tuple[int, int, int, int]:
        """Row, column, and how many of them, for the words (0) and what stands beneath them."""
        return (place + 1, 0, 1, 3) if self._is_stacked else (place, 1, 1, 1)

    def _fit(self) -> None:
        self.when.setFixedWidth(self._setting.look.grown(82))

    def _show_extras(self) -> None:
        has_focus = self.what.hasFocus() or self.how.hasFocus()
        self.how.setVisible(bool(self._fact.how_i_know) or (has_focus and bool(self._fact.what.strip())))
        self.kept_back.setVisible(self._fact.kept_back)
        self._keep.setChecked(self._fact.kept_back)
        self.more.setVisible(not self._fact.is_empty)

    def _remove(self) -> None:
        self._change(what="", how_i_know="", on=None, kept_back=False)
        self.show_value(self._fact)
        self.removed.emit()
