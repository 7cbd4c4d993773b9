"""What a conversation is called, with whom, when and how: for a new one, and to change an old one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time, time_from
from desktop_app.ui.editors.day import Day
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.arrows import Arrows
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.group import Group
from desktop_app.ui.pieces.one_of import call_a_choice
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.small_panel import SmallPanel

CHANNELS = {
    Channel.IN_PERSON: "In person",
    Channel.VIDEO: "Video",
    Channel.PHONE: "Phone",
    Channel.MESSAGE: "Message",
}


class HeadingForm(SmallPanel):
    """``described`` carries title, person, organisation, on, at and channel as a dictionary."""

    described = Signal(object)

    def __init__(
        self, today: Callable[[], date], conversation: Conversation | None, look: Look, parent: QWidget | None = None
    ) -> None:
        is_new = conversation is None
        super().__init__(tr("A new conversation") if is_new else tr("About this conversation"), look, parent)
        self.title, self.person, self.organisation = (QLineEdit() for _ in range(3))
        self.day, self.clock = Day(today, is_coming=True), QLineEdit()
        self.channels = {channel: button(tr(name), "chip") for channel, name in CHANNELS.items()}
        self.puzzle = label(tr("Try Thursday, 26 Nov or tomorrow, and a time like 10:00."), "quiet")
        self._puzzling: set[QLineEdit] = set()
        self._arrange()
        self._build_ways(tr("Begin") if is_new else tr("Done"))
        self._show(conversation or Conversation(""))
        self.title.setFocus()

    def _wonder(self, field: QLineEdit, is_puzzled: bool) -> None:
        (self._puzzling.add if is_puzzled else self._puzzling.discard)(field)
        if self.puzzle.isHidden() == bool(self._puzzling):
            self.puzzle.setVisible(bool(self._puzzling))
            self._fit()

    def _arrange(self) -> None:
        self.column.addSpacing(10)
        self.column.addLayout(self._build_fields())
        self.column.addSpacing(10)
        self.column.addWidget(self.puzzle)
        self.puzzle.hide()
        self.day.puzzled.connect(partial(self._wonder, self.day))

    def _build_ways(self, on: str) -> None:
        cancel, done = button(tr("Cancel"), "quiet"), button(on, "primary")
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self._finish)
        self.put_below(cancel, done)
        for pressed in (cancel, done):
            pressed.setAutoDefault(True)  # Enter presses the one that has the focus
        done.setDefault(True)

    def _build_fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        texts = (
            (tr("What is it about?"), self.title, tr("Late invoices at Harbour Foods")),
            (tr("With whom?"), self.person, tr("Dana Whitlock")),
            (tr("Organisation"), self.organisation, tr("Harbour Foods")),
        )
        for name, field, example in texts:
            field.setPlaceholderText(example)
            field.setAccessibleDescription(tr("For example: {}").format(example))
            self._row(form, name, field)
        self._row(form, tr("When?"), self._build_when())
        self._row(form, tr("How?"), self._build_how())
        return form

    def _row(self, form: QFormLayout, name: str, field: QWidget) -> None:
        shown = label(name, "label")
        shown.setWordWrap(False)
        shown.setBuddy(field)
        field.setAccessibleName(name)
        form.addRow(shown, field)

    def _build_when(self) -> QWidget:
        holder = Group()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.day.setPlaceholderText(tr("Thursday, 26 Nov …"))
        self.day.setAccessibleName(tr("Day"))
        self.clock.setPlaceholderText("10:00")
        self.clock.setAccessibleName(tr("Time"))
        for field in (self.day, self.clock):
            field.setAccessibleDescription(tr("For example: {}").format(field.placeholderText()))
        self.clock.editingFinished.connect(self._read_clock)
        row.addWidget(self.day, 2)
        row.addWidget(self.clock, 1)
        holder.setFocusProxy(self.day)
        return holder

    def _build_how(self) -> QWidget:
        holder = Group()
        flow = Flow(holder)
        together = QButtonGroup(holder)
        for choice in self.channels.values():
            call_a_choice(choice)
            together.addButton(choice)
            flow.addWidget(choice)
        Arrows(together)
        holder.setFocusProxy(self.channels[Channel.IN_PERSON])
        return holder

    def _show(self, conversation: Conversation) -> None:
        self.title.setText(conversation.title)
        self.person.setText(conversation.person)
        self.organisation.setText(conversation.organisation)
        self.day.show_day(conversation.on)
        self.clock.setText(clock_time(conversation.at) if conversation.at else "")
        self.channels[conversation.channel].setChecked(True)

    def _read_clock(self) -> None:
        at = time_from(self.clock.text())
        self._wonder(self.clock, bool(self.clock.text().strip()) and at is None)
        if at is not None:
            self.clock.setText(clock_time(at))

    def _finish(self) -> None:
        self.day.editingFinished.emit()
        self._read_clock()
        if self._puzzling:
            (self.day if self.day in self._puzzling else self.clock).setFocus()
            return
        self.described.emit(self._heading())
        self.accept()

    def _heading(self) -> dict[str, Any]:
        at: time | None = time_from(self.clock.text())
        chosen = next(channel for channel, choice in self.channels.items() if choice.isChecked())
        texts = {name: getattr(self, name).text().strip() for name in ("title", "person", "organisation")}
        return {**texts, "on": self.day.day, "at": at, "channel": chosen}
