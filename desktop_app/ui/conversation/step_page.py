"""One step: a question, a sentence of purpose, its fields, an example; built from its declaration."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.checks import Meter
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.offers import last_offers
from desktop_app.domain.steps import Field, Kind, Step
from desktop_app.ui.conversation.folded_field import FoldedField
from desktop_app.ui.conversation.meter import CaseMeter
from desktop_app.ui.conversation.offers import Offers
from desktop_app.ui.editors import EDITORS, Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.mood.beside_story import BesideStory
from desktop_app.ui.pieces.frames import card
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.prose import prose

READABLE = 580
"""Px at 100 % text; guidance wider than this is hard to take in at a glance."""


class StepPage(QWidget):
    """``written`` carries a field's key and its answer."""

    written = Signal(str, object)

    def __init__(self, step: Step, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._setting = setting
        self._editors: dict[str, Editor] = {}
        self._meter: CaseMeter | None = None
        self._folds: dict[str, FoldedField] = {}
        self._afterwards: list[QWidget] = []
        self._showing = ""
        self._beside_story: BesideStory | None = None
        self.beside = self._build_beside()
        column = tight_column(self)
        column.addWidget(label(tr(step.question), "heading"))
        column.addSpacing(7)
        self._purpose = prose(tr(step.purpose), setting.look, "purpose", "muted")
        column.addWidget(self._purpose)
        column.addSpacing(18)
        shown = [field for field in step.fields if not field.is_beside and not field.is_folded]
        for place, field in enumerate(shown):
            self._add(column, field, is_first=place == 0)
            if field.kind is Kind.FACTS:
                self._meter = CaseMeter(self)
                column.addWidget(self._meter)
        self._add_folded(column)
        if step.examples:
            column.addWidget(Examples(step))
        column.addStretch(1)
        self._fit()
        setting.look.changed.connect(self._fit)

    def show_conversation(self, conversation: Conversation) -> None:
        self._showing = conversation.id
        for editor in self._editors.values():
            editor.show_conversation(conversation)
        for key, fold in self._folds.items():
            fold.open_if(conversation.has(key))
        if self._beside_story is not None:
            self._beside_story.show_conversation(conversation)
        is_over = conversation.is_over(self._setting.now())
        for part in self._afterwards:
            part.setVisible(is_over)

    def show_meter(self, meter: Meter) -> None:
        if self._meter is not None:
            self._meter.show_meter(meter)

    @property
    def editors(self) -> dict[str, Editor]:
        """By the key of their field."""
        return self._editors

    def take_focus(self) -> None:
        self._editors[self.step.fields[0].key].take_focus()

    def _build_beside(self) -> QWidget | None:
        fields = [field for field in self.step.fields if field.is_beside]
        if not fields:
            return None
        holder = QWidget()
        column = tight_column(holder, gap=12)
        column.addWidget(label(tr("Turn it into a stronger story"), "side"))
        for field in fields:
            frame = card()
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(20, 16, 20, 16)
            inside.addWidget(label(tr(field.label), "quiet"))
            editor = self._edit(field)
            inside.addWidget(editor)
            inside.addWidget(Offers(editor.writings()[""], self._offers))
            column.addWidget(frame)
        self._beside_story = BesideStory(self._setting)
        self._beside_story.named.connect(lambda mood: self.written.emit("mood", mood))
        column.addWidget(self._beside_story)
        return holder

    def _offers(self) -> Sequence[str]:
        return last_offers(self._setting.recent(), besides=self._showing)

    def _add(self, column: QVBoxLayout, field: Field, *, is_first: bool) -> None:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0 if is_first else 20, 0, 0)
        inside.setSpacing(0)
        if not is_first:
            inside.addWidget(label(tr(field.label), "label"))
            if field.hint:
                inside.addWidget(label(tr(field.hint), "quiet"))
            inside.addSpacing(8)
        inside.addWidget(self._edit(field))
        column.addWidget(holder)
        if field.is_after:
            self._afterwards.append(holder)

    def _add_folded(self, column: QVBoxLayout) -> None:
        for field in (field for field in self.step.fields if field.is_folded):
            fold = FoldedField(tr(field.label), self._edit(field))
            self._folds[field.key] = fold
            column.addSpacing(10)
            column.addWidget(fold)

    def _edit(self, field: Field) -> Editor:
        editor = EDITORS[field.kind](field, self._setting)
        editor.written.connect(lambda answer, key=field.key: self.written.emit(key, answer))
        self._editors[field.key] = editor
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
        self._toggle.clicked.connect(self._turn)
        row.addWidget(self._toggle)
        column.addLayout(row)
        for shown in self._more:
            shown.hide()
            column.addWidget(shown)

    def _turn(self) -> None:
        will_show = self._more[0].isHidden()
        for shown in self._more:
            shown.setVisible(will_show)
        self._toggle.setText(tr("See less") if will_show else tr("See more"))
