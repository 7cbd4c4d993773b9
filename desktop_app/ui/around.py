"""What stands around the conversation on the desk: its brief, and the ways to get ready for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.window import Window


class Around:
    """Opens it over the conversation in ``window``; each is imported when it is first wanted."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def show_brief(self) -> None:
        window, guide = self._window, self._window.desk.guide
        if guide is None or window.over is not None:
            return
        from desktop_app.ui.brief_view import BriefView

        window.desk.flush()
        view = BriefView(guide.conversation, window.wishes.choice, window.look)
        view.left.connect(window.leave_over)
        view.chosen.connect(window.wishes.choose)
        view.told.connect(window.notices.tell)
        window.show_over(view)
