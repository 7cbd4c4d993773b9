"""One bar for what the leader should know now."""

import pytest
import shiboken6

from desktop_app.ui.notice import Notice
from desktop_app.ui.notice_bar import NoticeBar


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar()
    yield bar
    shiboken6.delete(bar)


def buttons(bar):
    return [each.text() for each in bar._buttons if not each.isHidden()]


def test_it_says_what_to_know_and_goes_when_it_is_closed(bar):
    bar.tell(Notice("The disk is full."))
    assert bar.text == "The disk is full."
    bar._close.click()
    assert bar.text == ""


def test_a_button_does_what_it_says_and_the_bar_goes(bar):
    done = []
    bar.tell(Notice("Not saved.", (("Try again", lambda: done.append("again")),)))
    assert buttons(bar) == ["Try again"]
    bar._buttons[0].click()
    assert done == ["again"]
    assert not bar.isVisible()


def test_what_is_told_can_be_taken_back_once(bar):
    done = []
    bar.tell(Notice("Deleted.", undo=lambda: done.append("undo")))
    assert buttons(bar) == ["Undo"]
    assert bar.undo()
    assert not bar.undo()
    assert done == ["undo"]


def test_a_bar_that_was_closed_takes_nothing_back(bar):
    bar.tell(Notice("Deleted.", undo=list))
    bar._close.click()
    assert not bar.undo()


def test_what_a_button_tells_is_not_hidden_by_it(bar):
    bar.tell(Notice("Not saved.", (("Try again", lambda: bar.tell(Notice("Still not saved."))),)))
    bar._buttons[0].click()
    assert bar.text == "Still not saved."


def test_a_new_notice_takes_the_place_of_the_last(bar):
    bar.tell(Notice("Deleted.", (("Undo", list),), is_alert=True))
    bar.tell(Notice("Copied."))
    assert bar.text == "Copied."
    assert buttons(bar) == []
    assert bar.property("kind") == ""


def test_only_what_could_be_lost_looks_like_an_alert(bar):
    bar.tell(Notice("Not saved.", is_alert=True))
    assert bar.property("kind") == "alert"
