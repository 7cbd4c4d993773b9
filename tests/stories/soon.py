"""The way from home to 'talk soon' and its pocket card; laid here where the window does not have it yet."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.pieces.plain import button
from desktop_app.ui.soon.pocket_card import PocketCard
from desktop_app.ui.soon.soon_heading import soon
from desktop_app.ui.soon.talk_soon import TalkSoon
from tests.stories.leader import Leader

NAME = "Talk soon"


def lay_the_way(leader: Leader) -> None:
    """Does nothing where home has its own button for it."""
    window = leader.window
    if not [each for each in window.home.findChildren(QAbstractButton) if NAME in (each.text(), each.accessibleName())]:
        new = button(NAME, "small")
        new.clicked.connect(lambda: _begin(leader))
        window.home.bar.row.addWidget(new)
        leader.settles()


def _begin(leader: Leader) -> None:
    window, desk = leader.window, leader.app.desk
    window.begin(soon(desk.now()))
    setting = Setting(window.look, desk.now, desk.new_id)
    view = TalkSoon(desk.guide, setting, window.conversation.watch, window)
    view.left.connect(window.open_home)
    view.full_wanted.connect(lambda: window._show(window.conversation))
    view.pocket_wanted.connect(lambda: PocketCard(desk.guide.conversation, window.look, window).show())
    desk.stood.connect(view.bar.show_saved)
    window._show(view)


def view_of(leader: Leader) -> TalkSoon:
    return next(each for each in leader.window.findChildren(TalkSoon) if each.isVisible())


def card_of(leader: Leader) -> PocketCard:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, PocketCard) and each.isVisible())
