"""After undo and redo the caret is where something changed: in the card that came back, or beside the one that went."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.guide import Guide
from desktop_app.ui.pieces.into_view import bring_focus_into_view


def turn(page: QWidget, guide: Guide, back_or_forth: Callable[[], None]) -> bool:
    """Whether one of the editors on the page shows something else now, and has the caret.

    Nothing is turned beneath a page that would not show it.
    """
    editors, before = page.findChildren(Editor), guide.conversation
    if not editors:
        return True
    back_or_forth()
    return _meet_change([*editors, *page.findChildren(Editor)], before, guide.conversation)


def _meet_change(editors: Sequence[Editor], before: Conversation, after: Conversation) -> bool:
    for editor in editors:
        old, new = (each.answers.get(editor.field.key) for each in (before, after))
        if old != new and editor.isVisible():
            editor.meet_change(old)
            QTimer.singleShot(0, editor, bring_focus_into_view)  # what came back has no place yet
            return True
    return False
