"""The world around an editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import Mood
from desktop_app.ui.look import Look


@dataclass(frozen=True, slots=True)
class Setting:
    """What an editor may ask of the world around it: the look, the leader's wall clock, and an id for something new.

    ``moods`` are the leader's own, ``recent`` gives the latest conversations, this one among them.
    """

    look: Look
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    moods: tuple[Mood, ...] = ()
    recent: Callable[[], Sequence[Conversation]] = tuple

    def today(self) -> date:
        return self.now().date()
