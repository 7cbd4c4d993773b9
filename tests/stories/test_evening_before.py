"""The evening before: everything in order, any step reachable, stop anywhere; every key and click counted.

From an empty library to rehearsal and brief: 45 keys that lead and no click, or 29 clicks and no key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.moments import GateWay
from desktop_app.domain.rehearsal_states import Silent
from desktop_app.ui import keys
from desktop_app.ui.brief.brief_view import BriefView
from desktop_app.ui.rehearsal.rehearsal_window import RehearsalWindow
from tests.stories.hands import Hands
from tests.stories.leader import Leader

STORY = "I do all the chasing, and they let me."
OFFER = "Someone who says it straight, and stays."
FACT = "The list for site 7 was due Monday the 16th; today we don't have it."
CONCERN = "I'm concerned that site 7's receptionists will go live on 6 April without training."
REASON = "I'd like your teams to have a calm first week."
MIND = "That payroll closes the staff file until the 15th."
EXPECT = "they will blame the system."


@pytest.fixture
def hands(leader: Leader) -> Iterator[Hands]:
    leader.presses(keys.HOME)
    hands = Hands(leader)
    yield hands
    if isinstance(leader.dialog, RehearsalWindow):
        leader.presses("Esc")


def rehearses(leader: Leader, goes_on: Callable[[], None]) -> None:
    """Part by part, the silence held, the one card turned, and back; on a clock that the test keeps."""
    window, now = leader.dialog, [0]
    assert isinstance(window, RehearsalWindow)
    window._clock = lambda: now[0]
    while not isinstance(window.rehearsing.state, Silent):
        now[0] += 9_000
        goes_on()
    now[0] += 7_000
    window.tick()
    for _ in ("they speak", "the card", "what I do", "back"):
        goes_on()


def is_prepared(hands: Hands) -> None:
    here = hands.leader.conversation
    assert (here.person, here.on, here.at) == ("Tomás", date(2026, 3, 19), time(10))
    assert (here.text("story"), here.text("story_kind"), here.text("mood")) == (STORY, "victim", "resentment")
    assert (here.chosen("body"), here.text("offer")) == (("jaw",), OFFER)
    assert [fact.what for fact in here.facts] == [FACT]
    said = [here.text(key) for key in ("concern", "reason", "ask", "change_my_mind", "expect")]
    assert said == [CONCERN, REASON, "How do you see it?", MIND, EXPECT]
    assert [(card.if_, card.then) for card in here.if_thens] == [("they interrupt", "I stop and write")]
    assert [(passed.mood, passed.way) for passed in here.gates] == [("resentment", GateWay.ANYWAY)]
    done = here.rehearsals[0]
    assert ([part.key for part in done.parts], done.held) == (["data", "concern", "reason", "ask"], 7_000)
    assert done.cards == here.if_thens


def test_it_is_prepared_rehearsed_and_briefed_by_keyboard_alone(hands: Hands) -> None:
    hands.presses(keys.NEW)
    for text in ("Site lists", "Tomás", "Northgate Clinics", "tomorrow"):
        hands.types(text)
        hands.presses("Tab")
    hands.types("10")
    hands.presses("Return")
    hands.types(STORY)
    hands.goes_to("It is done to me")
    hands.presses("Space")
    hands.goes_to("Resentment")
    hands.presses("Space")
    hands.goes_to("Tight jaw")
    hands.presses("Space")
    hands.goes_to("The offer I want to be")
    hands.types(OFFER)
    hands.presses(keys.NEXT)
    hands.goes_to("What was said or done, fact 1")
    hands.types(FACT)
    hands.presses(keys.NEXT)
    hands.types(CONCERN)
    hands.presses(keys.NEXT)
    hands.types(REASON)
    hands.presses(keys.NEXT, times=2)
    hands.types(MIND)
    hands.goes_to("If, card 1")
    hands.types("they interrupt")
    hands.presses("Tab")
    hands.types("I stop and write")
    hands.goes_to("What I expect")
    hands.types(EXPECT)
    hands.presses(keys.REHEARSE)
    hands.goes_to("I am going in anyway")
    hands.presses("Return")
    rehearses(hands.leader, lambda: hands.presses("Space"))
    hands.presses(keys.BRIEF)
    assert isinstance(hands.leader.window.over, BriefView)
    is_prepared(hands)
    assert (hands.clicks, hands.keys) == (0, 45)


def test_it_is_prepared_rehearsed_and_briefed_with_the_mouse(hands: Hands) -> None:
    hands.taps_button("New conversation")
    form = hands.leader.dialog
    hands.types("Site lists")
    for field, text in ((form.person, "Tomás"), (form.day, "tomorrow"), (form.clock, "10")):
        hands.taps(field)
        hands.types(text)
    hands.taps_button("Begin")
    hands.types(STORY)
    for name in ("It is done to me", "Resentment. They did this, and it isn’t fair", "Tight jaw"):
        hands.taps_button(name)
    hands.taps_into("The offer I want to be")
    hands.types(OFFER)
    hands.taps_button("Next: Data")
    hands.taps_into("What was said or done, fact 1")
    hands.types(FACT)
    hands.taps_button("Next: Concern")
    hands.types(CONCERN)
    hands.taps_button("Next: Reason")
    hands.types(REASON)
    hands.taps_button("Next: Ask")
    hands.taps_button("Next: Listen")
    hands.types(MIND)
    for field, text in (
        ("If, card 1", "they interrupt"),
        ("Then, card 1", "I stop and write"),
        ("What I expect", EXPECT),
    ):
        hands.taps_into(field)
        hands.types(text)
    hands.taps_button("Rehearse")
    hands.taps_button("I am going in anyway")
    rehearses(hands.leader, lambda: hands.taps(hands.leader.dialog))
    hands.taps_button("Brief")
    assert isinstance(hands.leader.window.over, BriefView)
    is_prepared(hands)
    assert (hands.clicks, hands.keys) == (29, 0)


def test_any_step_is_two_keys_or_one_click_away(hands: Hands) -> None:
    hands.leader.begins("Anything")
    for step, typed in (("listen", "listen"), ("data", "data"), ("story", "story")):
        hands.presses(keys.GO_TO)
        hands.types(typed)
        hands.presses("Return")
        assert hands.leader.conversation.step == step
    hands.taps_button("Concern, not started")
    assert hands.leader.conversation.step == "concern"
    assert (hands.clicks, hands.keys) == (1, 6)


@pytest.mark.parametrize(
    ("step", "field"), [("story", "The story in my head"), ("reason", "My reason"), ("listen", "What I expect")]
)
def test_it_can_be_left_at_any_step_and_goes_on_there_the_next_day(leader: Leader, step: str, field: str) -> None:
    leader.begins("Anything")
    leader.goes_to(step)
    leader.writes("Half a thought", into=field)
    leader.returns_the_next_day()
    assert leader.conversation.step == step
    shown = leader.field(field)
    assert "Half a thought" in (shown.text() if isinstance(shown, QLineEdit) else shown.toPlainText())
