"""Lays a conversation out in the window: imported when the first one is opened, so that home is there sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.conversation.conversation_view import ConversationView
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.guide import Guide
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice
from desktop_app.ui.noticing.watch import Watch

if TYPE_CHECKING:
    from desktop_app.ui.window import Window


def setting_of(window: Window) -> Setting:
    desk = window.desk
    return Setting(window.look, desk.now, desk.new_id, window.mood_book, desk.recent)


def laid_out(window: Window, guide: Guide) -> ConversationView:
    view = ConversationView(guide, setting_of(window), Watch(guide, window.rulebook, window.desk.today, guide))
    view.rule_wanted.connect(window.panels.show_rules)
    view.left.connect(window.open_home)
    view.rehearsal_wanted.connect(window.around.rehearse)
    view.brief_wanted.connect(window.around.show_brief)
    view.heading_wanted.connect(window.panels.change_heading)
    view.copied.connect(lambda: window.notices.tell(Notice(tr("The invitation is on your clipboard."))))
    return view
