"""The brief before it leaves: its pages, what goes in, and the ways to take it along."""

from __future__ import annotations

import itertools
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import SECTIONS, Choice
from desktop_app.services.documents import as_markdown, as_text, formats
from desktop_app.ui import keys
from desktop_app.ui.brief.brief_choices import BriefChoices
from desktop_app.ui.brief.brief_pages import BriefPages
from desktop_app.ui.brief.brief_saving import BriefSaving
from desktop_app.ui.brief.page_drawing import PageDrawing
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.notice import Notice
from desktop_app.ui.pieces.column import Column
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.layouts import UNLIMITED, tight_column
from desktop_app.ui.pieces.page_keys import hear
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.title import Title
from desktop_app.ui.pieces.topbar import TopBar, back_button

SIDE, LEAST_PAGE = 300, 470
"""Px: the side column at 100 % text, and the room a page needs beside it."""
BAR_SPACE = 120
"""Px of the top bar that no text stands on."""
PRIVATE = frozenset(section.key for section in SECTIONS if section.is_private)


class BriefView(QWidget):
    """``chosen`` carries a Choice, ``told`` a Notice. Private sections are off each time the brief is opened."""

    left = Signal()
    chosen = Signal(object)
    told = Signal(object)

    def __init__(self, conversation: Conversation, choice: Choice, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversation, self._look = conversation, look
        self.pages = BriefPages(look)
        self.choices = BriefChoices(conversation, replace(choice, sections=choice.sections - PRIVATE), look)
        self.saving, self.drawing = BriefSaving(conversation, self), PageDrawing(self)
        self._arrange()
        self._connect()
        self.pages.use_paper(choice.paper)
        self._note_private()
        look.changed.connect(self._fold)

    @property
    def choice(self) -> Choice:
        return self.choices.choice

    def take_focus(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.pages.setFocus()

    def save_as_pdf(self) -> None:
        self.saving.ask(lambda: self.choice, ("pdf",))

    def save_as(self) -> None:
        self.saving.ask(lambda: self.choice, formats())

    def copy_text(self) -> None:
        self.saving.copy(as_text(self._conversation, self.choice), tr("The brief is on your clipboard."))

    def copy_markdown(self) -> None:
        self.saving.copy(
            as_markdown(self._conversation, self.choice), tr("The brief is on your clipboard, as Markdown.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        outer = tight_column(self)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Brief"))
        for name in (tr("Pages"), tr("What goes in")):
            self.tabs.addTab(name)
        self.note = label(tr("This copy holds private parts."), "quiet")
        self._folded = QVBoxLayout()
        self._folded.setContentsMargins(24, 8, 24, 0)
        self._folded.addWidget(self.tabs)
        self._side = Column(self.choices)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.pages, 1)
        body.addWidget(self._side)
        outer.addWidget(self._build_bar())
        outer.addLayout(self._folded)
        outer.addLayout(body, 1)

    def _build_bar(self) -> TopBar:
        self._bar = TopBar(self._look)
        self.back, self._title = back_button(""), Title(tr("Brief"))
        self.back.setAccessibleName(tr("Back to {}").format(self._conversation.name))
        self.save = KeyButton(tr("Save as PDF"), keys.SAVE.keys, self._look, "primary")
        for widget, stretch in ((self.back, 0), (self._title, 0), (spring(), 1), (self.save, 0)):
            self._bar.row.addWidget(widget, stretch)
        return self._bar

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_as_pdf)
        hear(self, self.left.emit)
        hear(self, self.save_as_pdf, keys.SAVE.keys)
        self.tabs.currentChanged.connect(lambda _: self._fold())
        self.drawing.drawn.connect(self.pages.show_drawn)
        self.drawing.failed.connect(self._tell_undrawn)
        self.pages.sized.connect(self._draw)
        self.choices.chosen.connect(self._choose)
        self.choices.text_wanted.connect(self.copy_text)
        self.choices.markdown_wanted.connect(self.copy_markdown)
        self.choices.file_wanted.connect(self.save_as)
        self.saving.told.connect(self.told)
        stops = [self.back, self.save, self.tabs, self.pages, *self.choices.stops()]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _choose(self, choice: Choice) -> None:
        self.pages.use_paper(choice.paper)
        self._draw()
        self._note_private()
        self.chosen.emit(choice)

    def _draw(self) -> None:
        self.drawing.draw(self._conversation, self.choice, self.pages.pixels_per_inch)

    def _tell_undrawn(self, sentence: str) -> None:
        self.told.emit(Notice(tr(sentence), ((tr("Copy as text"), self.copy_text),), is_alert=True))

    def _note_private(self) -> None:
        self.note.setVisible(bool(self.choice.sections & PRIVATE))

    def _fold(self) -> None:
        is_wide = self.width() >= self._look.grown(SIDE) + LEAST_PAGE
        side = self._look.grown(SIDE)
        self.tabs.setVisible(not is_wide)
        self.pages.setVisible(is_wide or self.tabs.currentIndex() == 0)
        self._side.setVisible(is_wide or self.tabs.currentIndex() == 1)
        self._side.setMinimumWidth(side if is_wide else 0)
        self._side.setMaximumWidth(side if is_wide else UNLIMITED)
        self.choices.fold(is_wide=is_wide)
        self._place_note(is_wide=is_wide)
        self._shorten_back()

    def _shorten_back(self) -> None:
        """The name of the conversation gives way to the button that saves."""
        metrics = self.back.fontMetrics()
        taken = self.save.minimumWidth() + self._title.sizeHint().width() + metrics.horizontalAdvance("‹ ") + BAR_SPACE
        room = min(self.width() // 3, self.width() - taken)
        name = metrics.elidedText(self._conversation.name, Qt.TextElideMode.ElideRight, max(room, 1))
        self.back.setText(f"‹ {name}".replace("&", "&&"))

    def _place_note(self, *, is_wide: bool) -> None:
        """Beside the button that saves; above the tabs where the bar has no room."""
        home, other = (self._bar.row, self._folded) if is_wide else (self._folded, self._bar.row)
        if home.indexOf(self.note) < 0:
            other.removeWidget(self.note)
            home.insertWidget(3 if is_wide else 0, self.note)
            self.note.setWordWrap(not is_wide)
