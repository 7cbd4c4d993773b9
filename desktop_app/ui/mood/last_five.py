"""'Last five', for home: how the leader went in and came out, quietly, from three conversations on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.mood_pairs import Pair, is_enough, whole
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_chart import sentence_on
from desktop_app.ui.mood.mood_picture import Picture
from desktop_app.ui.pieces.frames import card
from desktop_app.ui.pieces.plain import label

SHOWN = 5


class LastFive(QWidget):
    """Hidden until there is enough to see; ``show_pairs`` takes what ``pairs_of(desk.recent(), zone)`` gives."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self._told = Picture(look), label("", "quiet")
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 4, 16, 14)
        inside.setSpacing(6)
        inside.addWidget(self.picture)
        inside.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(tr("Last five: going in and coming out"), "side"))
        column.addWidget(frame)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._told.text()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """The latest five that have both a mood before and one after."""
        seen = whole(pairs)[-SHOWN:]
        self._told.setText(sentence_on(seen) if seen else "")
        self.picture.show_pairs(seen)
        self.picture.setAccessibleName(self.sentence)
        self.setVisible(is_enough(pairs))
