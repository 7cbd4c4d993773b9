"""Who walks into the room: the gate, the rehearsal, their chair, a mood noted, a card for the pocket."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.moments import GateWay, Moment
from desktop_app.ui import keys
from desktop_app.ui.rehearsal.rehearsal_window import RehearsalWindow
from tests.stories.leader import Leader


@pytest.fixture
def ready(leader: Leader) -> Leader:
    """A leader with an opening and a settled mood, an hour before."""
    leader.begins("Site lists", "Tomás", "Northgate Clinics", "today", "10:30")
    leader.app.desk.guide.write("mood", "wonder")
    leader.goes_on()
    leader.adds_fact("The list for site 7 was due on Monday.", on="today")
    leader.goes_on()
    leader.writes("I worry that the receptionists go live without any training at all.", into="My concern")
    return leader


def test_a_poor_mood_opens_a_gate_that_one_click_passes_and_it_is_told_afterwards(ready: Leader) -> None:
    ready.app.desk.guide.write("mood", "resentment")
    ready.presses(keys.REHEARSE)
    assert ready.dialog.windowTitle() == "Before you go in"
    ready.goes_in_anyway()
    assert isinstance(ready.dialog, RehearsalWindow)
    ready.presses("Esc")
    assert [(passed.mood, passed.way) for passed in ready.conversation.gates] == [("resentment", GateWay.ANYWAY)]
    ready.presses(keys.BRIEF)
    assert ready.window.over is not None
    ready.window.leave_over()
    ready.clock += timedelta(days=1)
    ready.goes_to("listen")
    told = [each.text() for each in ready.window.conversation.findChildren(QLabel) if each.isVisible()]
    assert "You went in anyway, with resentment." in told


def test_violence_gets_no_exercise_but_plain_advice(ready: Leader) -> None:
    ready.app.desk.guide.write("story", "Last time he threatened to hit me.")
    ready.presses(keys.REHEARSE)
    assert ready.dialog.windowTitle() == "Don’t go in alone."
    ready.clicks(ready.button("I understand"))
    ready.presses(keys.REHEARSE)
    assert isinstance(ready.dialog, RehearsalWindow)
    ready.presses("Esc")


def test_a_rehearsal_is_kept_and_its_pace_becomes_the_leaders_own(ready: Leader) -> None:
    ready.presses(keys.REHEARSE)
    window = ready.dialog
    now = iter(range(0, 10_000_000, 4_000))
    window._clock = lambda: next(now)
    for _ in range(3):
        QTest.keyClick(window, " ")
    ready.presses("Esc")
    kept = ready.conversation.rehearsals
    assert [part.key for part in kept[0].parts] == ["data", "concern", "ask"]
    assert ready.app.wishes.now.pace != 130
    assert ready.app.desk.guide.pace == ready.app.wishes.now.pace


def test_the_opening_is_heard_from_their_chair_and_three_taps_are_kept(ready: Leader) -> None:
    ready.presses(keys.CHAIR)
    for key in ("1", "2", "3"):
        ready.presses(key)
    assert len(ready.conversation.chairs) == 1
    ready.presses("Esc")
    assert ready.window.over is None


def test_a_mood_is_noted_from_anywhere_several_times_a_day(ready: Leader) -> None:
    for name in ("Anxiety", "Wonder"):
        ready.presses(keys.MOOD)
        ready.clicks(
            next(
                tile
                for tile in ready.dialog.tiles.findChildren(type(ready.button("Keep")))
                if name in tile.accessibleName()
            )
        )
        ready.clicks(ready.button("Keep"))
    assert [(entry.mood, entry.moment) for entry in ready.conversation.moods] == [
        ("anxiety", Moment.GOING_IN), ("wonder", Moment.GOING_IN),
    ]  # fmt: skip
    assert ready.conversation.text("mood") == "wonder"
    ready.presses(keys.HOME)
    ready.presses(keys.MOOD)
    ready.clicks(
        next(
            tile
            for tile in ready.dialog.tiles.findChildren(type(ready.button("Keep")))
            if "Ambition" in tile.accessibleName()
        )
    )
    ready.clicks(ready.button("Keep"))
    assert [entry.mood for entry in ready.app.desk.recent()[0].moods] == ["ambition"]


def test_the_pocket_card_follows_the_words_and_goes_with_the_conversation(ready: Leader) -> None:
    ready.presses(keys.POCKET)
    card = ready.window.around.pocket
    assert card.isVisible()
    ready.goes_to("reason")
    ready.writes("I want a calm first week.", into="My reason")
    assert "I want a calm first week." in " ".join(
        each.accessibleName() for each in card.parts.children() if hasattr(each, "accessibleName")
    )
    ready.window.activateWindow()
    ready.presses(keys.HOME)
    assert ready.window.around.pocket is None
