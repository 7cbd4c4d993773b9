"""Every page of the window, and how to get there, with something on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
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
RESENTFUL = Conversation("resentful", "Two missed deliveries", "Dana Reyes").with_answer("mood", "resentment")
THREATENED = replace(RESENTFUL, id="threatened").with_answer("story", "He threatened to hit me.")
JUDGED = (
    Conversation("judged", "A week of silence", "Dana Reyes")
    .with_answer("mood", "wonder")
    .with_answer("facts", (Fact("j", "You always ignore my mails.", date(2026, 3, 16)),))
    .with_answer("ask", "Don’t you think that’s fair?")
)
ASIDE = (RESENTFUL, THREATENED, JUDGED)
"""Conversations for one page each; they come and go with it, so that home stays as it is."""
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


def _at_the_gate(*names: str) -> Callable[[Leader], QWidget]:
    """Before a rehearsal, in resentment; ``names`` are buttons to click."""

    def go(leader: Leader) -> QWidget:
        _open(leader, RESENTFUL)
        leader.settles()
        leader.presses(keys.REHEARSE)
        for name in names:
            leader.clicks(leader.button(name))
        assert leader.dialog is not None
        return leader.dialog

    return go


def _threat(leader: Leader) -> QWidget:
    _open(leader, THREATENED)
    leader.settles()
    leader.presses(keys.REHEARSE)
    assert leader.dialog is not None
    return leader.dialog


def _talk_soon(leader: Leader) -> QWidget:
    leader.window.open_home()
    leader.settles()
    leader.presses(keys.TALK_SOON)
    return leader.window


def _pocket_card(leader: Leader) -> QWidget:
    _open(leader)
    leader.settles()
    leader.presses(keys.POCKET)
    card = leader.window.around.pocket
    assert card is not None
    card.activateWindow()
    return card


def _noticed(leader: Leader) -> QWidget:
    _open(leader, JUDGED)
    leader.app.rulebook.read_now()
    leader.window.conversation.watch.read()
    leader.settles()
    leader.presses(keys.NOTICED)
    assert leader.dialog is not None
    return leader.dialog


def _rules(leader: Leader) -> QWidget:
    """Those that speak of praise: all of them would be a long read."""
    leader.app.rulebook.read_now()
    leader.window.panels.show_rules()
    leader.settles()
    assert leader.dialog is not None
    leader.dialog.line.setText("praise")
    return leader.dialog


def _own_moods(leader: Leader) -> QWidget:
    leader.window.panels.show_own_moods()
    leader.settles()
    assert leader.dialog is not None
    return leader.dialog


def _open(leader: Leader, conversation: Conversation = FULL) -> None:
    guide = leader.app.desk.guide
    if guide is None or guide.conversation.id != conversation.id:
        leader.app.desk.lay_out(conversation) if conversation in ASIDE else leader.app.desk.open(conversation.id)


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
    "gate_asking": _at_the_gate(),
    "gate_practice": _at_the_gate("Start"),
    "gate_how_is_it_now": _at_the_gate("Start", "That is enough"),
    "advice_for_threat": _threat,
    "mood_note": _panel(keys.MOOD),
    "own_moods": _own_moods,
    "talk_soon": _talk_soon,
    "pocket_card": _pocket_card,
    "rules": _rules,
    "noticed": _noticed,
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
    leader.window.around.put_the_card_away()
    if leader.window.over is not None:
        leader.window.over.left.emit()
    _tidy(leader)
    leader.settles()
    QApplication.sendPostedEvents()


def _tidy(leader: Leader) -> None:
    """What a page brought with it goes with it."""
    app, ours = leader.app, {each.id for each in LIBRARY}
    app.desk.flush()
    strays = [entry for entry in app.desk.entries() if entry.id not in ours]
    if strays or app.rulebook.rules is not None:
        app.desk.close()
        app.rulebook.rules = None
    for entry in strays:
        app.library.discard(entry.id)
        app.library.forget(entry.id)
    leader.window.refresh()
