"""'Talk soon': every word has its room, the keys follow the eye, and markup is only text."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.ui.look import Look
from tests.ui.accessible import tree
from tests.ui.looking import accessible_name, clipped, focusable, follows, place, shown, tab_stops
from tests.ui.soon_page import MARKUP, SOON, Opened

FULL = (
    SOON.described(title="Late invoices", person="Dana Whitlock")
    .with_answer("mood", "anxiety")
    .with_answer("facts", (Fact("1", "I rang twice and she couldn't be bothered to call back.", date(2026, 3, 18)),))
    .with_answer("concern", "I'm concerned that we chase you.")
    .with_answer("ask", "How do you see it?")
)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [90, 100, 150, 200])
@pytest.mark.parametrize("held", [SOON, FULL], ids=["new", "full"])
def test_every_word_has_its_room(
    qtbot: QtBot, soon_opened: Opened, look: Look, held: Conversation, size: int, theme: str
) -> None:
    look.wear(theme, size)
    view = soon_opened(held)
    for width in (1280, 1000, 700, 380):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda: list(clipped(view)) == [])  # text that wraps anew settles in a few rounds


def test_tab_leads_through_it_as_the_eye_does(soon_opened: Opened) -> None:
    for width in (1280, 700):
        view = soon_opened(FULL, width=width)
        stops = tab_stops(view)
        inside = [each for each in stops if view._boxes.isAncestorOf(each)]
        places = [place(each, view) for each in inside]
        assert [each for each in itertools.pairwise(places) if not follows(*each)] == []
        assert [each for each in focusable(view) if each not in stops] == []
        assert [each for each in focusable(view) if not accessible_name(each)] == []


def test_markup_is_shown_and_takes_no_effect(soon_opened: Opened) -> None:
    view = soon_opened(
        FULL.described(title=MARKUP, person=MARKUP).with_answer("ask", MARKUP).with_answer("concern", MARKUP)
    )
    labels = [each for each in shown(view) if isinstance(each, QLabel) and each.text()]
    assert view.heading.person.text() == view.heading.title.text() == MARKUP
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert sum(MARKUP in line for line in tree(view)) >= 3
