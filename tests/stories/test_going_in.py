"""Who walks into the room: the gate, the rehearsal, their chair, a mood noted, a card for the pocket."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.domain.moments import GateWay, Moment
from desktop_app.ui import keys
from desktop_app.ui.editors.story_kinds import StoryKinds
from desktop_app.ui.mood.settle import Settle
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
    assert ready.is_told(f"You speak {ready.app.wishes.now.pace} words a minute. Your times go by that pace now.")
    ready.clicks(ready.button("Change it"))
    assert ready.dialog.windowTitle() == "Preferences"
    ready.presses("Esc")


def test_a_pace_that_hardly_changed_is_not_spoken_of(ready: Leader) -> None:
    for _ in range(2):
        ready.presses(keys.REHEARSE)
        window, now = ready.dialog, iter(range(0, 10_000_000, 4_000))
        window._clock = lambda now=now: next(now)
        for _ in range(3):
            QTest.keyClick(window, " ")
        ready.window.notices.hide()
        ready.presses("Esc")
    assert ready.window.notices.text == ""


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


def test_one_undo_takes_back_a_noted_mood_with_the_mood_of_the_page(ready: Leader) -> None:
    ready.presses(keys.MOOD)
    ready.clicks(ready.button("Anxiety. Something could go badly wrong"))
    ready.clicks(ready.button("Keep"))
    assert (ready.conversation.text("mood"), len(ready.conversation.moods)) == ("anxiety", 1)
    ready.app.desk.guide.undo()
    assert (ready.conversation.text("mood"), ready.conversation.moods) == ("wonder", ())


@pytest.mark.parametrize("mood", ["resentment", "resignation", "anxiety", "arrogance", "impatience"])
@pytest.mark.parametrize("way_in", [keys.REHEARSE, keys.BRIEF], ids=["rehearsal", "brief"])
def test_each_of_five_moods_opens_the_gate_before_rehearsal_and_brief(
    ready: Leader, mood: str, way_in: keys.Key
) -> None:
    ready.app.desk.guide.write("mood", mood)
    ready.presses(way_in)
    assert ready.dialog.windowTitle() == "Before you go in"
    ready.clicks(ready.button("Start"))
    ready.clicks(ready.button("That is enough"))
    ready.clicks(ready.button("Wonder. I don’t know yet. I want to"))
    passed = ready.conversation.gates[-1]
    assert (passed.mood, passed.way, passed.mood_after) == (mood, GateWay.PRACTISED, "wonder")
    assert ready.dialog is not None if way_in is keys.REHEARSE else ready.window.over is not None
    ready.presses("Esc")


def test_a_mood_of_their_own_is_made_beside_the_others_and_chosen_at_once(ready: Leader) -> None:
    ready.goes_to("story")
    ready.clicks(ready.button("A mood of your own"))
    ready.clicks(ready.button("Write an example file"))
    ready.presses("Esc")
    ready.clicks(ready.button("Dread. Something could go badly wrong"))
    assert ready.conversation.text("mood") == "anxiety/Dread"


def test_a_practice_beside_the_story_changes_the_mood_of_the_page(ready: Leader) -> None:
    ready.app.desk.guide.write("mood", "anxiety")
    ready.goes_to("story")
    ready.clicks(ready.button("Start"))
    ready.clicks(ready.button("That is enough"))
    card = ready.window.conversation.findChild(Settle)
    ready.clicks(card.tiles._tiles["wonder"])
    assert ready.conversation.text("mood") == "wonder"
    assert not card.isVisible()


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


def test_the_story_is_asked_about_again_once_they_have_talked(ready: Leader) -> None:
    ready.goes_to("story")
    before, after = ready.window.conversation.findChildren(StoryKinds)
    ready.clicks(before.findChildren(QPushButton)[0])
    assert not after.isVisible()
    ready.clock += timedelta(days=1)
    ready.goes_to("data")
    ready.goes_to("story")
    assert after.isVisible()
    ready.clicks(after.findChildren(QPushButton)[3])
    ready.returns_the_next_day()
    assert [ready.conversation.text(key) for key in ("story_kind", "story_after")] == ["victim", "hero"]
