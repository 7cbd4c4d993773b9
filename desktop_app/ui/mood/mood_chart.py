"""'Going in and coming out': open circles before, filled after, and a sentence that says what they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.mood_pairs import Pair, is_enough, lighter_of
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_picture import Picture
from desktop_app.ui.pieces.frames import card
from desktop_app.ui.pieces.plain import label, line

MOST = 12
"""Pairs seen at once, the latest; more would be a thicket in the side column."""

EMPTY = words("After three conversations you see here how you go in, and how you come out.")
KEY, KEY_WITH_OTHERS = (
    words("Open circles are going in, filled ones coming out."),
    words("Open circles are going in, filled ones coming out, small dots in between."),
)
LIGHTER, NEVER = words("You come out lighter in {} of {}."), words("You come out lighter in none of {} so far.")


class MoodChart(QWidget):
    """The chart with its title and its sentence; before it shows anything, a sentence on what will be here."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(look)
        self._told = label(tr(EMPTY), "quiet")
        self._frame = card()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(16, 4, 16, 4)
        inside.addWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line(tr("Going in and coming out"), "side"))
        column.addWidget(self._frame)
        column.addWidget(self._told)
        self.show_pairs(())

    @property
    def sentence(self) -> str:
        return self._told.text()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """The latest of them, in their order."""
        seen = tuple(pairs)[-MOST:]
        has_enough = is_enough(pairs)
        self._told.setText(sentence_on(seen) if has_enough else tr(EMPTY))
        self._frame.setVisible(has_enough)
        self.picture.show_pairs(seen)
        self.picture.setAccessibleName(self.sentence)


def sentence_on(pairs: Sequence[Pair]) -> str:
    """What the picture of them shows."""
    lighter, times = lighter_of(pairs)
    key = tr(KEY_WITH_OTHERS if any(pair.others for pair in pairs) else KEY)
    told = tr(LIGHTER).format(lighter, times) if lighter else tr(NEVER).format(times)
    return f"{key} {told}"
