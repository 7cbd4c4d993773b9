"""The window stands where it was left: on the screen it was on if that is there, and wholly seen in any case."""

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QRect

from desktop_app.ui.standing import TITLE, fitted

WIDE, SMALL = QRect(0, 0, 1920, 1080), QRect(0, 0, 1366, 768)
BESIDE = QRect(1920, 0, 1280, 1024)

boxes = some.builds(
    QRect, some.integers(-4000, 4000), some.integers(-3000, 3000), some.integers(380, 4000), some.integers(420, 3000)
)
desks = some.sampled_from([[WIDE], [SMALL], [WIDE, BESIDE], [QRect(0, 30, 800, 570)]])


@given(boxes, desks)
def test_it_is_always_wholly_on_the_screens_and_no_larger_than_it_was(box, screens):
    found = fitted(box, screens)
    assert found.width() <= box.width()
    assert found.height() <= box.height()
    whole = sum(max(0, (found & each).width()) * max(0, (found & each).height()) for each in screens)
    assert whole == found.width() * found.height()


@given(boxes, desks)
def test_once_it_is_placed_it_is_never_moved_again(box, screens):
    found = fitted(box, screens)
    assert fitted(found, screens) == found


def test_one_that_spans_two_screens_stays_so():
    box = QRect(1500, 100, 900, 700)
    assert fitted(box, [WIDE, BESIDE]) == box


def stands(leader):
    return leader.window.geometry().getRect()


def restarts(leader, *screens):
    leader.quits()
    leader.screens = list(screens) or leader.screens
    leader.starts()


def test_it_stands_where_it_was_left_day_after_day(leader):
    leader.window.setGeometry(123, 98, 1011, 703)
    for _ in range(3):
        restarts(leader)
        assert stands(leader) == (123, 98, 1011, 703)
        assert not leader.window.isMaximized()


def test_maximised_it_comes_back_maximised_and_as_it_was_beneath(leader):
    leader.window.setGeometry(123, 98, 1011, 703)
    leader.settles()
    leader.window.showMaximized()
    for _ in range(3):
        restarts(leader)
        assert leader.window.isMaximized()
        assert leader.window.normalGeometry().getRect() == (123, 98, 1011, 703)
    leader.window.showNormal()
    leader.settles()
    assert stands(leader) == (123, 98, 1011, 703)


def test_a_screen_that_is_gone_gives_its_window_to_the_first(leader):
    leader.window.setGeometry(2000, 100, 1000, 700)
    restarts(leader, WIDE, BESIDE)
    assert stands(leader) == (2000, 100, 1000, 700)
    restarts(leader, WIDE)
    assert stands(leader)[2:] == (1000, 700)
    assert WIDE.contains(leader.window.geometry())
    first = stands(leader)
    restarts(leader)
    assert stands(leader) == first


def test_a_screen_too_small_makes_it_smaller_with_room_for_its_title(leader):
    restarts(leader, SMALL)
    assert SMALL.adjusted(0, TITLE, 0, 0).contains(leader.window.geometry())
    before = stands(leader)
    for _ in range(3):
        restarts(leader)
        assert stands(leader) == before


def test_the_first_window_of_all_fits_a_small_screen(newcomer):
    newcomer.screens = [SMALL]
    newcomer.starts()
    assert stands(newcomer)[2:] == (1280, 768 - TITLE)


def test_what_cannot_be_noted_does_not_hold_up_quitting(leader):
    (leader.places.state / "window.json").mkdir()
    restarts(leader)
    assert stands(leader)[2:] == (1280, 832)
