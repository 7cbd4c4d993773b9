"""The world around an editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import Mood
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_book import MoodBook


@dataclass(frozen=True, slots=True)
class Setting:
    """What an editor may ask of the world around it: the look, the leader's wall clock, and an id for something new.

    ``book`` has the leader's own moods, ``recent`` gives the latest conversations, this one among them.
    """

    look: Look
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    book: MoodBook | None = None
    recent: Callable[[], Sequence[Conversation]] = tuple

    @property
    def moods(self) -> tuple[Mood, ...]:
        """The leader's own."""
        return self.book.moods if self.book is not None else ()

    def today(self) -> date:
        return self.now().date()
