"""Which of the four stories is it? The leader picks one, and the app asks one question back."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.moods import mood
from desktop_app.domain.steps import Field
from desktop_app.domain.stories import STORIES, StoryKind, story_kind
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.arrows import Arrows
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.one_of import one_of
from desktop_app.ui.pieces.plain import button, label


class StoryKinds(Editor):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._chips: dict[str, QPushButton] = {}
        self._question, self._comes_with = label("", "strong"), label("", "quiet")
        column = tight_column(self, gap=8)
        chips = QWidget()
        flow = Flow(chips)
        for kind in STORIES:
            chip = button(tr(kind.name), "chip")
            chip.setToolTip(tr(kind.question))
            chip.setAccessibleDescription(tr(kind.question))
            chip.clicked.connect(lambda checked, key=kind.key: self._choose(key if checked else ""))
            flow.addWidget(chip)
            self._chips[kind.key] = chip
        Arrows(one_of(self, self._chips.values()))
        column.addWidget(chips)
        asked = QVBoxLayout()
        asked.setSpacing(1)
        asked.addWidget(self._question)
        asked.addWidget(self._comes_with)
        column.addLayout(asked)
        self._ask(None)

    @property
    def question(self) -> str:
        """What the app asks back; empty while nothing is chosen."""
        return self._question.text()

    @property
    def mood(self) -> str:
        """What is said of the mood that often comes with the story."""
        return self._comes_with.text()

    def show_answer(self, answer: Answer | None) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(key == answer)
        self._ask(story_kind(answer) if isinstance(answer, str) else None)

    def take_focus(self) -> None:
        chips = self._chips.values()
        next((chip for chip in chips if chip.isChecked()), next(iter(chips))).setFocus()

    def _choose(self, key: str) -> None:
        self.show_answer(key)
        self.written.emit(key)

    def _ask(self, kind: StoryKind | None) -> None:
        """The question, and the mood that story often comes with."""
        comes_with = mood(kind.mood) if kind else None
        self._question.setText(tr(kind.question) if kind else "")
        told = tr("It often comes with {}.").format(tr(comes_with.name).lower()) if comes_with else ""
        self._comes_with.setText(told)
        for shown in (self._question, self._comes_with):
            shown.setVisible(bool(shown.text()))
