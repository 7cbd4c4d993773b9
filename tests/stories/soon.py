"""'Talk soon' and its pocket card, as the leader has them before them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop_app.ui.soon.pocket_card import PocketCard
from desktop_app.ui.soon.talk_soon import TalkSoon
from tests.stories.leader import Leader


def view_of(leader: Leader) -> TalkSoon:
    return next(each for each in leader.window.findChildren(TalkSoon) if each.isVisible())


def card_of(leader: Leader) -> PocketCard:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, PocketCard) and each.isVisible())
