"""What goes into a brief, on which paper, and how else it can be taken along."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.words import words
from desktop_app.services.brief import SECTIONS, Choice, Section
from desktop_app.services.lines import lines
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import BAR
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.frames import card
from desktop_app.ui.pieces.pick import Pick
from desktop_app.ui.pieces.plain import button, label, line
from desktop_app.ui.pieces.tick import Tick

PAPERS = {"a4": words("A4"), "letter": words("Letter")}


class BriefChoices(QWidget):
    """``chosen`` carries a Choice. A section that is empty in this conversation stays as it was chosen, for later."""

    chosen = Signal(object)
    text_wanted = Signal()
    markdown_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, conversation: Conversation, choice: Choice, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._choice = look, choice
        self.ticks = {section.key: self._build_tick(section, conversation) for section in SECTIONS}
        self.papers = {key: Pick(tr(name), look) for key, name in PAPERS.items()}
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        self.heading = line(tr("What goes in"), "side")
        column.addWidget(self.heading)
        column.addWidget(self._build_sections())
        column.addSpacing(8)
        column.addWidget(line(tr("Paper"), "side"))
        column.addWidget(self._build_papers())
        column.addSpacing(8)
        column.addWidget(line(tr("Take it along"), "side"))
        self.buttons = self._build_buttons(column)
        column.addStretch(1)

    def fold(self, *, is_wide: bool) -> None:
        """Stands beside the pages, or alone under a tab that names it."""
        self.heading.setVisible(is_wide)
        self._column.setContentsMargins(*((4, 28, 22 - BAR, 24) if is_wide else (24, 14, 24 - BAR, 24)))

    @property
    def choice(self) -> Choice:
        return self._choice

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the eye."""
        return [*self.ticks.values(), *self.papers.values(), *self.buttons]

    def _build_tick(self, section: Section, conversation: Conversation) -> Tick:
        tick = Tick(tr(section.title), self._look)
        has_lines = bool(lines(conversation, section))
        tick.setEnabled(has_lines)
        tick.setChecked(has_lines and section.key in self._choice.sections)
        tick.explain("" if has_lines else tr("Nothing to show yet"))
        tick.toggled.connect(lambda is_on, key=section.key: self._turn(key, is_on=is_on))
        return tick

    def _build_sections(self) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(13, 11, 13, 13)
        column.setSpacing(2)
        for section in SECTIONS:
            if not section.is_private:
                column.addWidget(self.ticks[section.key])
        column.addSpacing(10)
        note = label(tr("Private. Only you decide."), "quiet")
        note.setContentsMargins(5, 0, 0, 2)
        column.addWidget(note)
        for section in SECTIONS:
            if section.is_private:
                column.addWidget(self.ticks[section.key])
        return frame

    def _build_papers(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=18)
        group = QButtonGroup(self)
        for key, choice in self.papers.items():
            choice.setAccessibleName(tr("Paper: {}").format(choice.text()))
            choice.setChecked(key == self._choice.paper)
            choice.toggled.connect(partial(self._use_paper, key))
            group.addButton(choice)
            flow.addWidget(choice)
        return holder

    def _build_buttons(self, column: QVBoxLayout) -> list[QPushButton]:
        wishes = (
            (tr("Copy as text"), self.text_wanted),
            (tr("Copy as Markdown"), self.markdown_wanted),
            (tr("Save as …"), self.file_wanted),
        )
        buttons = []
        for name, wanted in wishes:
            pressed = button(name, "small")
            pressed.clicked.connect(wanted)
            column.addWidget(pressed)
            buttons.append(pressed)
        return buttons

    def _turn(self, key: str, *, is_on: bool) -> None:
        sections = self._choice.sections
        self._choose(sections=sections | {key} if is_on else sections - {key})

    def _use_paper(self, key: str, is_on: bool) -> None:
        if is_on:
            self._choose(paper=key)

    def _choose(self, **what: Any) -> None:
        self._choice = replace(self._choice, **what)
        self.chosen.emit(self._choice)
