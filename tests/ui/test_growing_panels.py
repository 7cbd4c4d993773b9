"""Text that grows beneath its own slider: the panel stays within the window and on the screen, and scrolls."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop_app.ui import keys


@pytest.fixture
def choosing(leader):
    """A leader in Preferences, with a window as large as the screen."""
    leader.window.setGeometry(leader.window.screen().availableGeometry())
    leader.presses(keys.PREFERENCES)
    yield leader
    if leader.dialog is not None:
        leader.dialog.reject()


def is_on_the_screen(dialog):
    return dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def is_within_the_window(leader):
    return leader.window.frameGeometry().contains(leader.dialog.frameGeometry())


def test_step_by_step_to_the_largest_it_stays_within_the_window(choosing):
    slider = choosing.dialog.text_size.slider
    slider.setFocus()
    for per_cent in range(110, 210, 10):
        choosing.presses("Right")
        assert choosing.app.wishes.now.text_size == per_cent
        assert is_within_the_window(choosing)
    assert choosing.dialog.body.verticalScrollBar().maximum() > 0
    assert choosing.dialog.body.horizontalScrollBar().maximum() == 0


def test_smaller_text_makes_it_small_again(choosing):
    before = choosing.dialog.size()
    choosing.dialog.text_size.slider.setFocus()
    for key in ("End", "Home"):
        choosing.presses(key)
    assert choosing.dialog.width() <= before.width()
    assert choosing.dialog.height() <= before.height()
    assert is_within_the_window(choosing)


def test_the_keyboard_still_reaches_its_end(choosing):
    choosing.dialog.text_size.slider.setFocus()
    choosing.presses("End")
    choosing.dialog.library.show_it.setFocus()
    choosing.presses("Shift+Tab")
    choosing.presses("Tab")
    assert not choosing.dialog.library.show_it.visibleRegion().isEmpty()


def test_wherever_it_was_put_it_grows_into_the_screen(choosing):
    screen = choosing.dialog.screen().availableGeometry()
    for corner in (screen.bottomRight(), screen.topLeft() - QPoint(200, 200)):
        choosing.dialog.move(corner)
        choosing.app.wishes.adopt(replace(choosing.app.wishes.now, text_size=200))
        QTest.qWait(1)
        assert is_on_the_screen(choosing.dialog)
        choosing.app.wishes.adopt(replace(choosing.app.wishes.now, text_size=100))


@pytest.mark.parametrize("key", [keys.HELP, keys.NEW, keys.MOOD])
def test_so_does_every_panel(leader, key):
    leader.presses(key)
    for per_cent in (200, 90):
        leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=per_cent))
        leader.settles()
        assert is_on_the_screen(leader.dialog)
    leader.dialog.reject()
