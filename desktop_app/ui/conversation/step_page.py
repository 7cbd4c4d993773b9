"""One step: a question, a sentence of purpose, its fields in their order, an example; built from its declaration."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.checks.structure import Meter
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import Field, Step
from desktop_app.ui.conversation.asked_field import AskedField
from desktop_app.ui.conversation.extras import BESIDE, TITLES
from desktop_app.ui.conversation.meter import CaseMeter
from desktop_app.ui.editors import EDITORS, Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.mood.beside_story import BesideStory
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.prose import prose

READABLE = 580
"""Px at 100 % text; guidance wider than this is hard to take in at a glance."""


class StepPage(QWidget):
    """``written`` carries a field's key and its answer. ``beside`` is what belongs into the side column, or None."""

    written = Signal(str, object)

    def __init__(self, step: Step, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._setting = setting
        self.editors = {field.key: self._edit(field) for field in step.fields}
        """By the key of their field."""
        at_once = (field for field in step.fields if not (field.is_beside or field.is_folded or field.is_after))
        self._first = self.editors[next(at_once, step.fields[0]).key]
        self._asked = [AskedField(each, is_first=each is self._first) for each in self.editors.values()]
        self._beside_step = self._build_beside_step()
        self.beside = self._build_beside()
        self._purpose = prose(tr(step.purpose), setting.look, "purpose", "muted")
        self._arrange()
        self.meter: CaseMeter | None = self.findChild(CaseMeter)
        self._fit()
        setting.look.changed.connect(self._fit)

    def show_conversation(self, conversation: Conversation) -> None:
        is_over = conversation.is_over(self._setting.now())
        for asked in self._asked:
            asked.show_conversation(conversation, is_over=is_over)
        if self._beside_step is not None:
            self._beside_step.show_conversation(conversation)

    def show_meter(self, meter: Meter) -> None:
        if self.meter is not None:
            self.meter.show_meter(meter)

    def take_focus(self) -> None:
        self._first.take_focus()

    def _arrange(self) -> None:
        column = tight_column(self)
        column.addWidget(label(tr(self.step.question), "heading"))
        column.addSpacing(7)
        column.addWidget(self._purpose)
        column.addSpacing(18)
        for asked in self._asked:
            if not asked.field.is_beside:
                column.addWidget(asked)
        if self.step.examples:
            column.addWidget(Examples(self.step))
        column.addStretch(1)

    def _build_beside_step(self) -> BesideStory | None:
        if self.step.key not in BESIDE:
            return None
        shown = BESIDE[self.step.key](self._setting)
        shown.named.connect(lambda mood: self.written.emit("mood", mood))
        return shown

    def _build_beside(self) -> QWidget | None:
        parts: list[QWidget] = [asked for asked in self._asked if asked.field.is_beside]
        if self.step.key in TITLES:
            parts.insert(0, label(tr(TITLES[self.step.key]), "side"))
        if self._beside_step is not None:
            parts.append(self._beside_step)
        holder = QWidget()
        column = tight_column(holder, gap=12)
        for part in parts:
            column.addWidget(part)
        return holder if parts else None

    def _edit(self, field: Field) -> Editor:
        editor = EDITORS[field.kind](field, self._setting)
        editor.written.connect(lambda answer, key=field.key: self.written.emit(key, answer))
        return editor

    def _fit(self) -> None:
        self._purpose.setMaximumWidth(self._setting.look.grown(READABLE))


class Examples(QWidget):
    """The first example; 'See more' shows the others and why the step is there."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._more = [label(tr(example), "muted") for example in step.examples[1:]]
        if step.why:
            self._more.append(label(tr(step.why), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(label(tr("For example: {}").format(tr(step.examples[0])), "muted"), 1)
        self._toggle = button(tr("See more"), "link")
        self._toggle.setAccessibleName(tr("See more examples"))
        self._toggle.clicked.connect(self._turn)
        row.addWidget(self._toggle)
        column.addLayout(row)
        self._toggle.setVisible(bool(self._more))
        for shown in self._more:
            shown.hide()
            column.addWidget(shown)

    def _turn(self) -> None:
        will_show = self._more[0].isHidden()
        for shown in self._more:
            shown.setVisible(will_show)
        self._toggle.setText(tr("See less") if will_show else tr("See more"))
        self._toggle.setAccessibleName(tr("See fewer examples") if will_show else tr("See more examples"))
