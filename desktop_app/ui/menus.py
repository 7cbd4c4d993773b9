"""What stands behind '⋮': at home, and in a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.words import words
from desktop_app.ui import keys
from desktop_app.ui.more import Doing

if TYPE_CHECKING:
    from desktop_app.ui.window import Window


def at_home(window: Window) -> tuple[Doing, ...]:
    around = window.around
    return (keys.TALK_SOON, around.talk_soon), (keys.MOOD, around.note_mood), None, *_everywhere(window)


def in_conversation(window: Window) -> tuple[Doing, ...]:
    around, panels = window.around, window.panels
    return (
        (keys.UNDO, window.undo),
        (keys.REDO, window.redo),
        (keys.GO_TO, panels.go_to),
        (keys.NOTICED, panels.show_noticed),
        None,
        (keys.MOOD, around.note_mood),
        (keys.REHEARSE, around.rehearse),
        (keys.CHAIR, around.sit_in_their_chair),
        (keys.POCKET, around.show_pocket_card),
        None,
        (words("Title, person, date, how …"), panels.change_heading),
        (words("Delete this conversation"), window.discard_open),
        None,
        *_everywhere(window),
    )


def _everywhere(window: Window) -> tuple[Doing, ...]:
    panels = window.panels
    return (
        (words("What gets noticed"), panels.show_rules),
        (words("A mood of your own"), panels.show_own_moods),
        (keys.PREFERENCES, panels.show_preferences),
        (keys.HELP, panels.show_help),
        None,
        (keys.QUIT, window.close),
    )
