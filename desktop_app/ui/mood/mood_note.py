"""'How is it now?', from anywhere: a tile, perhaps a line, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import moment_at
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.moods import Mood
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.group import Group
from desktop_app.ui.pieces.pick import Pick
from desktop_app.ui.pieces.plain import button, label, restyle
from desktop_app.ui.pieces.small_panel import SmallPanel

MOMENTS = (
    (Moment.GOING_IN, words("Going in")),
    (Moment.BETWEEN, words("In between")),
    (Moment.COMING_OUT, words("Coming out")),
)


class MoodNote(SmallPanel):
    """``noted`` carries a MoodEntry. ``conversation`` is the one it will be kept with, ``own`` the leader's moods."""

    noted = Signal(object)

    def __init__(
        self,
        conversation: Conversation | None,
        look: Look,
        now: Callable[[], datetime],
        own: Sequence[Mood] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("How is it now?"), look, parent)
        self._now = now
        self.tiles = MoodTiles(look, own, is_small=True)
        self.tiles.setAccessibleName(self.windowTitle())
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Why? You can leave it out."))
        self.why.setAccessibleName(tr("Why"))
        self._moments = QButtonGroup(self)
        self.picks = self._build_picks(moment_at(conversation, now()), look)
        if conversation is not None:
            self.column.addWidget(label(tr("Kept with “{}”.").format(conversation.name), "quiet"))
        for part in (self.tiles, self.why, self.picks):
            self.column.addSpacing(14)
            self.column.addWidget(part)
        self.column.addStretch(1)
        cancel, self.keep = button(tr("Cancel"), "quiet"), button(tr("Keep"))
        cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.put_below(cancel, self.keep)
        self._show_key("")
        self.tiles.chosen.connect(self._show_key)
        self.tiles.take_focus()

    @property
    def moment(self) -> Moment:
        return MOMENTS[self._moments.checkedId()][0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, wherever the focus is; a tile takes only Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep.click()
        else:
            super().keyPressEvent(event)

    def _build_picks(self, moment: Moment, look: Look) -> QWidget:
        picks = Group()
        picks.setAccessibleName(tr("When"))
        flow = Flow(picks, gap=18)
        for place, (each, name) in enumerate(MOMENTS):
            pick = Pick(tr(name), look)
            pick.setChecked(each is moment)
            self._moments.addButton(pick, place)
            flow.addWidget(pick)
        return picks

    def _show_key(self, key: str) -> None:
        self.keep.setEnabled(bool(key))
        restyle(self.keep, "role", "primary" if key else "")

    def _keep(self) -> None:
        entry = MoodEntry(self._now().astimezone(UTC), self.tiles.key, self.why.text().strip(), self.moment)
        self.accept()
        self.noted.emit(entry)
