"""Fifteen minutes before: from home to the pocket card, with every click and key counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui import keys
from desktop_app.ui.soon.pocket_card import PocketCard
from tests.stories.hands import Hands
from tests.stories.leader import Leader
from tests.stories.soon import card_of, view_of
from tests.ui.accessible import tree

MOST_CLICKS = 9
FACT = "The list for site 7 was due Monday the 16th; today we don't have it."
CONCERN = "I'm concerned that the receptionists go live without training."


@pytest.fixture
def hurried(leader: Leader) -> Iterator[Hands]:
    leader.presses(keys.HOME)
    yield Hands(leader)
    for card in QApplication.topLevelWidgets():
        if isinstance(card, PocketCard):
            card.close()
    leader.settles()


def is_ready(hurried: Hands) -> None:
    here = hurried.leader.conversation
    assert (here.person, here.on, here.at) == ("Dana Whitlock", date(2026, 3, 18), time(9, 15))
    assert here.text("mood") == "anxiety"
    assert [(fact.what, fact.on) for fact in here.facts] == [(FACT, date(2026, 3, 18))]
    assert (here.text("concern"), here.text("ask")) == (CONCERN, "How do you see it?")
    told = " ".join(tree(card_of(hurried.leader)))
    assert [words for words in (FACT, CONCERN, "How do you see it?") if words not in told] == []


def test_the_pocket_card_is_five_clicks_from_home(hurried: Hands) -> None:
    hurried.taps_button("Talk soon")
    hurried.types("Dana Whitlock")
    hurried.taps_button("Anxiety. Something could go badly wrong")
    hurried.taps_into("What was said or done, fact 1")
    hurried.types(FACT)
    hurried.taps_into("My concern")
    hurried.types(CONCERN)
    hurried.taps_button("Pocket card")
    is_ready(hurried)
    assert (hurried.clicks, hurried.keys) == (5, 0)
    assert hurried.clicks <= MOST_CLICKS


def test_it_is_two_clicks_with_the_keyboard(hurried: Hands) -> None:
    hurried.taps_button("Talk soon")
    hurried.types("Dana Whitlock")
    hurried.presses("Tab", times=3)
    hurried.presses("Down")
    hurried.presses("Space")
    hurried.presses("Tab", times=2)
    hurried.types(FACT)
    hurried.presses("Tab", times=3)
    hurried.types(CONCERN)
    hurried.taps_button("Pocket card")
    is_ready(hurried)
    assert (hurried.clicks, hurried.keys) == (2, 10)


def test_a_judgement_is_marked_there_as_everywhere(hurried: Hands) -> None:
    hurried.leader.app.rulebook.read_now()
    hurried.taps_button("Talk soon")
    hurried.taps_into("What was said or done, fact 1")
    hurried.types("She couldn't be bothered to call back.")
    hurried.taps_into("My concern")
    view = view_of(hurried.leader)
    view.watch.read()
    assert [mark.mark.kind for mark in _placed(view)] != []
    assert view.marker.message is not None
    assert view.marker.message.isVisible()
    hurried.taps_button("Keep as is")
    assert view.marker.marks() == []


def _placed(view):
    return [placed for field in view.marker._fields.values() for placed in field._placed]


def test_it_is_saved_as_it_is_written_and_opens_in_its_steps_the_next_day(hurried: Hands) -> None:
    hurried.taps_button("Talk soon")
    hurried.types("Dana Whitlock")
    hurried.taps_into("My concern")
    hurried.types(CONCERN)
    hurried.leader.returns_the_next_day()
    here = hurried.leader.conversation
    assert (here.person, here.text("concern")) == ("Dana Whitlock", CONCERN)
    assert hurried.leader.clock.date() == here.on + timedelta(days=1)


def test_more_leads_to_all_the_steps_of_the_same_conversation(hurried: Hands) -> None:
    hurried.taps_button("Talk soon")
    hurried.taps_into("My concern")
    hurried.types(CONCERN)
    hurried.taps_button("More: story, reason, listening")
    assert hurried.leader.field("The story in my head").isVisible()
    hurried.leader.goes_to("concern")
    assert hurried.leader.field("My concern").toPlainText() == CONCERN
