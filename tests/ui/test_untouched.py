"""A new conversation that nothing was written into is not kept, and nothing is said of it; one word keeps it."""

import pytest

from desktop_app.ui import keys


def listed(leader):
    return [entry.name for entry in leader.app.desk.entries()]


def lies_in_the_trash(leader):
    return [entry.name for entry in leader.app.desk.discarded() if entry.id != "sample"]


@pytest.fixture
def beginner(leader):
    """One who has cleared the trash of the sample."""
    for entry in leader.app.desk.discarded():
        leader.app.desk.forget(entry)
    leader.window.notices.hide()
    return leader


def begins_untitled(leader):
    leader.presses(keys.NEW)
    leader.clicks(leader.button("Begin"))


def begins_soon(leader):
    leader.presses(keys.TALK_SOON)


def goes_home(leader):
    leader.presses(keys.HOME)


def begins_another(leader):
    leader.begins("Site lists")
    leader.presses(keys.HOME)
    assert listed(leader) == ["Site lists"]
    leader.app.desk.discard_one(leader.app.desk.entries()[0].id)
    leader.app.desk.forget(leader.app.desk.discarded()[0])
    leader.window.notices.hide()


def throws_it_away(leader):
    leader.window.discard_open()
    leader.settles()


def looks_around_first(leader):
    for key in (keys.NEXT, keys.NEXT, keys.BACK, keys.HOME):
        leader.presses(key)


@pytest.mark.parametrize("begins", [begins_untitled, begins_soon])
@pytest.mark.parametrize("leaves", [goes_home, begins_another, throws_it_away, looks_around_first])
def test_left_untouched_it_is_gone(beginner, begins, leaves):
    begins(beginner)
    assert beginner.app.desk.guide is not None
    leaves(beginner)
    assert (listed(beginner), lies_in_the_trash(beginner)) == ([], [])
    assert list(beginner.places.library.glob("*.json")) == []
    assert beginner.window.notices.text == ""
    assert beginner.app.desk.guide is None


@pytest.mark.parametrize("begins", [begins_untitled, begins_soon])
def test_untouched_on_quitting_it_is_gone_and_home_is_there_the_next_day(beginner, begins):
    begins(beginner)
    beginner.returns_the_next_day()
    assert beginner.app.desk.guide is None
    assert beginner.window.notices.text == ""
    assert listed(beginner) == []


@pytest.mark.parametrize("leave", [keys.HOME, "Esc"])
def test_one_word_on_talk_soon_keeps_it(beginner, leave):
    begins_soon(beginner)
    beginner.types("Dana")
    beginner.presses(leave)
    assert beginner.app.desk.guide is None
    assert listed(beginner) == ["A conversation with Dana"]


def test_one_tap_keeps_it(beginner):
    begins_soon(beginner)
    beginner.clicks(beginner.button("Anxiety. Something could go badly wrong"))
    beginner.presses("Esc")
    assert listed(beginner) == ["Untitled"]


def test_esc_leaves_talk_soon_as_back_does(beginner):
    begins_soon(beginner)
    beginner.presses("Esc")
    assert beginner.window.over is None
    assert beginner.app.desk.guide is None


def test_a_date_alone_keeps_it(beginner):
    beginner.presses(keys.NEW)
    for _ in range(3):
        beginner.presses("Tab")
    beginner.types("friday")
    beginner.clicks(beginner.button("Begin"))
    beginner.presses(keys.HOME)
    assert listed(beginner) == ["Untitled"]


def test_what_was_written_and_taken_out_again_stays(beginner):
    begins_untitled(beginner)
    beginner.goes_to("concern")
    beginner.writes("June", into="My concern")
    beginner.clears("My concern")
    beginner.presses(keys.HOME)
    assert listed(beginner) == ["Untitled"]


def test_what_was_touched_is_open_again_the_next_day(beginner):
    begins_untitled(beginner)
    beginner.goes_to("concern")
    beginner.writes("June", into="My concern")
    beginner.waits_until(beginner.sees_saved)
    assert beginner.app.wishes.now.last_open == beginner.conversation.id
    beginner.returns_the_next_day()
    assert beginner.conversation.text("concern") == "June"
