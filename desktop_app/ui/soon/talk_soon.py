"""Fifteen minutes before: who and when, one mood, one fact, the concern, the question; and what will be said."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.journey import Journey
from desktop_app.domain.moments import MoodEntry
from desktop_app.domain.noting import tapped
from desktop_app.domain.steps import FIELDS
from desktop_app.services.noticing import Noticed
from desktop_app.ui.conversation.aloud import Aloud
from desktop_app.ui.conversation.spoken_parts import SpokenParts
from desktop_app.ui.editors import EDITORS, Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.guide import Guide
from desktop_app.ui.language import tr
from desktop_app.ui.native_undo import finish_within
from desktop_app.ui.noticing.marker import Marker
from desktop_app.ui.noticing.watch import Watch
from desktop_app.ui.pieces.column import BAR, Column
from desktop_app.ui.pieces.frames import card
from desktop_app.ui.pieces.layouts import UNLIMITED
from desktop_app.ui.pieces.page_keys import hear
from desktop_app.ui.pieces.plain import button, label, line
from desktop_app.ui.soon.one_fact import OneFact
from desktop_app.ui.soon.soon_bar import SoonBar
from desktop_app.ui.soon.soon_footer import SoonFooter
from desktop_app.ui.soon.soon_heading import SoonHeading
from desktop_app.ui.soon.soon_moods import SoonMoods

BOXES = ("mood", "facts", "concern", "ask")
"""Keys of the fields; all that fifteen minutes have room for."""
OWN_EDITORS: dict[str, type[Editor]] = {"mood": SoonMoods, "facts": OneFact}
BESIDE, SCRIPT_WIDTH, READABLE, WITH_MORE = 1100, 440, 760, 300
"""Px at 100 % text: from the first width on, the opening stands beside the boxes, as wide as the second; the last names
what more there is."""


class TalkSoon(QWidget):
    """Works on a guide as the conversation in its steps does. ``rule_wanted`` carries the id of a rule."""

    rehearse_wanted = Signal()
    pocket_wanted = Signal()
    full_wanted = Signal()
    left = Signal()
    rule_wanted = Signal(str)

    def __init__(self, guide: Guide, setting: Setting, watch: Watch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide, self._look, self._now, self.watch = guide, setting.look, setting.now, watch
        self._noted: MoodEntry | None = None
        self._more = button("", "link")
        self._count_question()
        self.bar, self.footer = SoonBar(self._look), SoonFooter(self._look)
        self.heading = SoonHeading(self._look)
        self.editors = {key: OWN_EDITORS.get(key, EDITORS[FIELDS[key].kind])(FIELDS[key], setting) for key in BOXES}
        self.parts, self.aloud = SpokenParts(self._look, "writing", "heading_small"), Aloud(self._look)
        self._arrange()
        self.marker = Marker({key: self.editors[key] for key in BOXES if FIELDS[key].read_as}, watch, self._look, self)
        self._connect()
        self._show(guide.journey)
        self._show_noticed(watch.now)

    def take_focus(self) -> None:
        """To the first thing that is not there yet."""
        here = self._guide.conversation
        if not here.person.strip():
            self.heading.setFocus()
            return
        empty = (key for key in BOXES if not here.has(key))
        self.editors[next(empty, "facts")].take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _count_question(self) -> None:
        """Here the prefilled question is seen, so it counts as written."""
        if not self._guide.conversation.has("ask"):
            self._guide.write("ask", FIELDS["ask"].prefilled)

    def _arrange(self) -> None:
        self._inside = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        self._boxes, self._script = self._build_boxes(), self._build_script()
        self._halves.addWidget(self._boxes, 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._script, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(Column(self._inside), 1)
        outer.addWidget(self.footer)

    def _build_boxes(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(tr("You talk in a moment. What matters?"), "heading"))
        column.addSpacing(16)
        column.addWidget(self.heading)
        for key, name in self._names().items():
            column.addSpacing(18)
            column.addWidget(label(name, "label"))
            column.addSpacing(7)
            column.addWidget(self.editors[key])
        column.addSpacing(14)
        self._more.setAccessibleName(tr("More: story, reason, listening"))
        self._more.clicked.connect(self.full_wanted)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    @staticmethod
    def _names() -> dict[str, str]:
        return {
            "mood": tr("My mood, right now"),
            "facts": tr("What happened? Only what a camera would have recorded."),
            "concern": tr("What are you concerned about?"),
            "ask": tr("My one question"),
        }

    def _build_script(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(line(tr("What you will say"), "side"))
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(20, 18, 20, 20)
        inside.addWidget(self.parts)
        column.addWidget(frame)
        column.addWidget(self.aloud)
        return holder

    def _connect(self) -> None:
        self._guide.changed.connect(self._show)
        self.watch.noticed.connect(self._show_noticed)
        self.marker.explained.connect(self.rule_wanted)
        self.heading.described.connect(lambda told: self._guide.describe(**told))
        for key, editor in self.editors.items():
            editor.written.connect(lambda answer, key=key: self._write(key, answer))
        hear(self, self.left.emit)
        self.bar.left.connect(self.left)
        self.bar.full_wanted.connect(self.full_wanted)
        self.footer.rehearse_wanted.connect(lambda: self._go_on(self.rehearse_wanted))
        self.footer.pocket_wanted.connect(lambda: self._go_on(self.pocket_wanted))
        self._look.changed.connect(self._fold)

    def _write(self, key: str, answer: Answer) -> None:
        """A mood that is tapped is noted with its time; one undo takes back both."""
        if key == "mood" and isinstance(answer, str):
            noted, self._noted = tapped(self._guide.conversation, answer, self._now().astimezone(UTC), self._noted)
            self._guide.change(noted)
        else:
            self._guide.write(key, answer)

    def _go_on(self, wanted: object) -> None:
        """What was just typed counts, though the caret has not left it."""
        finish_within(QApplication.focusWidget())
        wanted.emit()  # type: ignore[attr-defined]

    def _show(self, journey: Journey) -> None:
        here = journey.conversation
        self.heading.show_conversation(here)
        for key, editor in self.editors.items():
            editor.show_answer(here.answers.get(key))
        self.parts.show_opening(journey.opening)
        self.aloud.show_journey(journey)
        self.bar.show_conversation(here)

    def _show_noticed(self, noticed: Noticed) -> None:
        self.parts.show_marks(noticed)

    def _fold(self) -> None:
        room = self.width() / self._look.scale
        is_beside = room >= BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(across if is_beside else down)
        margin = self._look.space("page_margin_x") if room >= READABLE else 24
        self._halves.setContentsMargins(margin, 30, margin - BAR, 24)
        self._halves.setSpacing(margin if is_beside else 28)
        width = self._look.grown(SCRIPT_WIDTH) if is_beside else UNLIMITED
        self._script.setMinimumWidth(width if is_beside else 0)
        self._script.setMaximumWidth(width if is_beside else self._look.grown(READABLE))
        self._boxes.setMaximumWidth(self._look.grown(READABLE))
        self._more.setText(tr("More: story, reason, listening") if room >= WITH_MORE else tr("More"))
