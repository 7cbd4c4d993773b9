"""What a conversation is called, with whom, when and how."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint

from desktop_app.domain.channel import Channel
from desktop_app.ui import keys


@pytest.fixture
def form(leader):
    leader.presses(keys.NEW)
    leader.form = leader.dialog
    yield leader
    if leader.dialog is not None:
        leader.dialog.reject()


def fills(leader, title="", person="", organisation="", when="", at=""):
    for text in (title, person, organisation, when, at):
        leader.types(text)
        leader.presses("Tab")


def test_it_is_filled_with_the_keyboard_and_dates_are_typed_as_words(form):
    fills(form, "Site lists", "Tomás", "Northgate", "friday", "2 pm")
    form.presses("Right")
    form.clicks(form.button("Begin"))
    conversation = form.conversation
    assert (conversation.title, conversation.person, conversation.organisation) == ("Site lists", "Tomás", "Northgate")
    assert (conversation.on, conversation.at) == (date(2026, 3, 20), time(14))


def test_only_a_title_is_enough_and_nothing_is_fine_too(form):
    form.clicks(form.button("Begin"))
    assert form.conversation.name == "Untitled"
    assert form.conversation.on is None


@pytest.mark.parametrize(("when", "at"), [("whenever", ""), ("", "noonish"), ("31 Feb", "10")])
def test_a_puzzling_date_or_time_keeps_it_open_with_a_hint(form, when, at):
    fills(form, "Site lists", when=when, at=at)
    form.clicks(form.button("Begin"))
    assert form.dialog is form.form
    assert form.form.puzzle.isVisible()
    assert form.form.focusWidget() is (form.form.day if when else form.form.clock)
    assert form.app.desk.guide is None


def test_a_puzzle_that_is_solved_lets_go(form):
    fills(form, "Site lists", when="whenever")
    form.clicks(form.button("Begin"))
    form.presses("Ctrl+A")
    form.types("tomorrow")
    form.clicks(form.button("Begin"))
    assert form.conversation.on == date(2026, 3, 19)


def test_how_is_one_of_four(form):
    form.clicks(form.button("Message"))
    form.clicks(form.button("Phone"))
    form.clicks(form.button("Begin"))
    assert form.conversation.channel is Channel.PHONE


def line_of(form, channel):
    pill = form.form.channels[channel]
    return pill.mapTo(form.form, QPoint()).y()


def test_the_arrows_reach_every_way_even_where_they_stand_on_two_lines(leader):
    leader.resizes(700)
    leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=200))
    leader.presses(keys.NEW)
    form = leader.dialog
    leader.form = form
    form.channels[Channel.IN_PERSON].setFocus()
    assert line_of(leader, Channel.MESSAGE) > line_of(leader, Channel.VIDEO)
    met = []
    for key in ("Right", "Right", "Down", "Right", "Left", "Up"):
        leader.presses(key)
        met.append(next(channel for channel, pill in form.channels.items() if pill.isChecked()))
        assert form.focusWidget() is form.channels[met[-1]]
    video, phone, message = Channel.VIDEO, Channel.PHONE, Channel.MESSAGE
    assert met == [video, phone, message, Channel.IN_PERSON, message, phone]
    leader.clicks(leader.button("Begin"))
    assert leader.conversation.channel is phone


@pytest.mark.parametrize("size", [(380, 420), (700, 500)])
def test_in_a_small_window_with_large_text_it_scrolls(leader, size):
    leader.resizes(*size)
    leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=200))
    leader.presses(keys.NEW)
    form = leader.dialog
    assert form.width() <= size[0]
    assert form.height() <= size[1]
    assert form.body.verticalScrollBar().maximum() > 0
    assert form.body.horizontalScrollBar().maximum() == 0
    assert leader.button("Begin").isVisible()
    form.reject()


def test_escape_changes_nothing(form):
    form.types("Site lists")
    form.presses("Escape")
    assert form.dialog is None
    assert form.app.desk.entries() == ()


def test_it_can_be_changed_later_and_undone(leader):
    leader.begins("Site lists", when="tomorrow", at="10")
    leader.window.panels.change_heading()
    leader.settles()
    assert leader.dialog.day.text() == "19 Mar"
    assert leader.dialog.clock.text() == "10:00"
    leader.types("x")
    leader.clicks(leader.button("Done"))
    assert leader.conversation.title != "Site lists"
    assert (leader.conversation.on, leader.conversation.at) == (date(2026, 3, 19), time(10))
    leader.app.desk.guide.undo()
    assert leader.conversation.title == "Site lists"


def test_a_date_can_be_taken_away(leader):
    leader.begins("Site lists", when="tomorrow")
    leader.window.panels.change_heading()
    leader.settles()
    leader.dialog.day.setFocus()
    leader.presses("Ctrl+A")
    leader.presses("Delete")
    leader.clicks(leader.button("Done"))
    assert leader.conversation.on is None
