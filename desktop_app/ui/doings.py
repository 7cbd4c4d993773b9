"""What each key does in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui import keys
from desktop_app.ui.language import tr
from desktop_app.ui.look import LARGEST, SMALLEST
from desktop_app.ui.notice import Notice

if TYPE_CHECKING:
    from desktop_app.ui.window import Window

STEP = 10
"""Per cent by which the text grows."""


def doings(window: Window) -> dict[keys.Key, Callable[[], object]]:
    panels, around = window.panels, window.around
    return {
        keys.NEW: panels.new_conversation, keys.GO_TO: panels.go_to, keys.HELP: panels.show_help,
        keys.PREFERENCES: panels.show_preferences, keys.NEXT: partial(_next, window), keys.BACK: partial(_back, window),
        keys.BRIEF: around.show_brief, keys.UNDO: window.undo, keys.REDO: window.redo, keys.HOME: window.open_home,
        keys.SCRIPT: partial(_turn_script, window), keys.LARGER: partial(_grow, window, STEP),
        keys.SMALLER: partial(_grow, window, -STEP), keys.REHEARSE: around.rehearse,
        keys.CHAIR: around.sit_in_their_chair, keys.POCKET: around.show_pocket_card, keys.MOOD: around.note_mood,
        keys.TALK_SOON: around.talk_soon, keys.QUIT: window.close, keys.NEXT_MARK: partial(_next_mark, window),
        keys.NOTICED: panels.show_noticed,
    }  # fmt: skip


def _next(window: Window) -> None:
    if window.conversation is not None and window.over is None:
        window.conversation.go_next()


def _back(window: Window) -> None:
    if window.conversation is not None and window.over is None:
        window.conversation.go_back()


def _next_mark(window: Window) -> None:
    if window.conversation is not None and window.over is None and not window.conversation.go_to_next_mark():
        window.notices.tell(Notice(tr("Nothing to look at again.")))


def _turn_script(window: Window) -> None:
    if window.conversation is not None:
        window.conversation.turn_script()


def _grow(window: Window, by: int) -> None:
    size = max(SMALLEST, min(LARGEST, window.wishes.now.text_size + by))
    window.wishes.adopt(replace(window.wishes.now, text_size=size))
