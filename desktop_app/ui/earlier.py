"""Beside the story: what the leader was before, and how they came out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import pairs_of
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood_chart import MoodChart
from desktop_app.ui.plain import label


class GoingIn(QWidget):
    """The chart under its title; read again each time it comes into view."""

    def __init__(self, look: Look, recent: Callable[[], Sequence[Conversation]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.chart = MoodChart(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(tr("Going in and coming out"), "side"))
        column.addWidget(self.chart)
        self.refresh()

    def refresh(self) -> None:
        self.chart.show_pairs(pairs_of(self._recent()))


def offers_of(conversations: Sequence[Conversation], but: str = "") -> list[str]:
    """The offers of other conversations, distinct, in their order."""
    texts = (conversation.text("offer").strip() for conversation in conversations)
    return list(dict.fromkeys(text for text in texts if text and text != but.strip()))
