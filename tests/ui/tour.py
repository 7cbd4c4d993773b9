"""Every page of the window, and how to get there, with something on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Channel, Conversation
from desktop_app.domain.steps import METHOD
from desktop_app.ui import keys
from tests.domain.northgate import NORTHGATE
from tests.stories.leader import Leader
from tests.ui.accessible import tree

FULL = (
    NORTHGATE.described(at=time(10), channel=Channel.MESSAGE)
    .with_answer("body", ("jaw",))
    .with_answer("offer", "Someone who says it straight, and stays.")
    .with_answer(
        "facts",
        (
            *NORTHGATE.facts,
            Fact("k", "They said we are “not up to it”.", date(2026, 3, 12), "My notes", kept_back=True),
            Fact("u", "Two lists came after their dates."),
        ),
    )
    .with_answer("feeling", "uneasy")
    .with_answer("follow_ups", ("What was happening on your side that week?",))
    .with_answer("if_thens", (IfThen("they interrupt", "I stop, and write it down"),))
    .with_answer("say_back", "So what I hear is …, did I get that?")
)
"""The Northgate case with something in every field, on its way by message."""

LIBRARY = (
    FULL,
    Conversation("undated", "Overdue answers", "Priya Nair", "Blue Harbour", channel=Channel.PHONE),
    Conversation("earlier", "", "Jonas Beck", "Lindqvist Freight", date(2026, 3, 2), channel=Channel.VIDEO),
)
DISCARDED = Conversation("discarded", "A draft nobody needs")


def fills(leader: Leader) -> None:
    """Puts LIBRARY on the disk, and something into the trash."""
    for conversation in (*LIBRARY, DISCARDED):
        leader.app.library.save(conversation)
    leader.app.library.discard(DISCARDED.id)
    leader.window.refresh()


def _home(place: str) -> Callable[[Leader], QWidget]:
    def go(leader: Leader) -> QWidget:
        leader.window.open_home()
        leader.window.home.go(place)
        return leader.window

    return go


def _step(key: str) -> Callable[[Leader], QWidget]:
    def go(leader: Leader) -> QWidget:
        _open(leader)
        leader.window.conversation.go(key)
        return leader.window

    return go


def _panel(key: keys.Key) -> Callable[[Leader], QWidget]:
    def go(leader: Leader) -> QWidget:
        _open(leader)
        leader.settles()
        leader.presses(key)
        assert leader.dialog is not None
        return leader.dialog

    return go


def _heading(leader: Leader) -> QWidget:
    _open(leader)
    leader.settles()
    leader.window.panels.change_heading()
    leader.settles()
    assert leader.dialog is not None
    return leader.dialog


def _brief(leader: Leader) -> QWidget:
    _open(leader)
    leader.settles()
    leader.presses(keys.BRIEF)
    brief = leader.window.over
    leader.waits_until(lambda: any("being drawn" not in line for line in tree(brief.pages)))
    return leader.window


def _open(leader: Leader) -> None:
    guide = leader.app.desk.guide
    if guide is None or guide.conversation.id != FULL.id:
        leader.app.desk.open(FULL.id)


PAGES: dict[str, Callable[[Leader], QWidget]] = {
    "home": _home("coming"),
    "all_conversations": _home("all"),
    "trash": _home("trash"),
    **{step.key: _step(step.key) for step in METHOD},
    "heading": _heading,
    "brief": _brief,
    "go_to": _panel(keys.GO_TO),
    "preferences": _panel(keys.PREFERENCES),
    "help": _panel(keys.HELP),
}


@contextmanager
def visit(leader: Leader, page: str) -> Iterator[QWidget]:
    """The window, or the dialog that lies on it, as long as the visit lasts."""
    top = PAGES[page](leader)
    leader.settles()
    leader.app.desk.flush()
    yield top
    if isinstance(top, QDialog):
        top.reject()
    if leader.window.over is not None:
        leader.window.over.left.emit()
    leader.settles()
    QApplication.sendPostedEvents()
