"""'Talk soon' on a ground of its own, as the window has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.checks.kept import Kept
from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.ground import Ground
from desktop_app.ui.guide import Guide
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_tile import Tile
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.noticing.watch import Watch
from desktop_app.ui.soon.soon_heading import soon
from desktop_app.ui.soon.talk_soon import TalkSoon

NOW = datetime(2026, 3, 18, 9, 0, 42, tzinfo=UTC)
SOON = Conversation("soon", **soon(NOW))
OLDER = Fact("o", "Lists 5 and 6 came four days late.", date(2026, 3, 13), "my notes")
LATER = Fact("l", "The list for site 7 is not here.", date(2026, 3, 16))
MARKUP = '<img src="file:///etc/passwd"><b>x</b>'
Opened = Callable[..., TalkSoon]


def fill(ground: Ground, view: TalkSoon, width: int) -> None:
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    ground.resize(width, 832)
    ground.show()


def conversation(view: TalkSoon) -> Conversation:
    return view._guide.conversation


def tiles(view: TalkSoon) -> dict[str, Tile]:
    return {tile.accessibleName().partition(".")[0]: tile for tile in view.findChildren(Tile)}


def types(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def opener(qtbot: QtBot, look: Look, folder: Path) -> Opened:
    """Opens a conversation on a ground of its own, as the window does."""

    grounds: list[Ground] = []  # Qt's side of a window goes with Python's

    def open_soon(conversation: Conversation = SOON, width: int = 1280) -> TalkSoon:
        ground = Ground()
        grounds.append(ground)
        qtbot.addWidget(ground)
        guide = Guide(conversation, parent=ground)
        rulebook = Rulebook(folder / "rules.toml", Kept(), lambda _: None, parent=ground)
        rulebook.read_now()
        ids = iter("abcdefghijklmnopqrstuvwxyz" * 9)
        view = TalkSoon(guide, Setting(look, lambda: NOW, lambda: next(ids)), Watch(guide, rulebook, NOW.date, guide))
        fill(ground, view, width)
        with qtbot.waitActive(ground):
            ground.activateWindow()
        return view

    return open_soon
