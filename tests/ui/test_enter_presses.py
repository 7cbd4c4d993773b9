"""Enter presses what has the focus, on every page and panel; in a form that is filled in it goes on."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.conversation import Channel
from desktop_app.ui import keys
from desktop_app.ui.more import More


@pytest.fixture
def planner(leader):
    leader.begins("Site lists")
    return leader


def presses_enter_on(leader, button):
    button.setFocus()
    leader.presses("Return")


def test_a_button_of_the_bar(planner):
    presses_enter_on(planner, planner.button("Brief"))
    assert planner.window.over is not None


def test_a_step_of_the_rail_and_the_way_on(planner):
    planner.goes_to("data")
    presses_enter_on(planner, planner.button("Next: Concern"))
    assert planner.conversation.step == "concern"


def test_a_chip_and_a_link(planner):
    planner.goes_to("story")
    chip = planner.button("It is done to me")
    presses_enter_on(planner, chip)
    assert chip.isChecked()
    planner.goes_to("concern")
    presses_enter_on(planner, planner.button("See more"))
    assert planner.button("See less").isVisible()


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
def test_the_menu_opens(planner):
    more = planner.window.conversation.bar.findChild(More)
    presses_enter_on(planner, more)
    assert more.menu().isVisible()
    more.menu().close()


def test_what_is_written_takes_enter_itself(planner):
    planner.goes_to("concern")
    planner.writes("One\nTwo", into="My concern")
    assert planner.conversation.text("concern") == "One\nTwo"


def test_a_button_of_a_panel(leader):
    leader.presses(keys.PREFERENCES)
    presses_enter_on(leader, leader.dialog.pace.wish)
    assert leader.dialog.pace.measure.isVisible()
    presses_enter_on(leader, leader.button("Close"))
    assert leader.dialog is None


def test_on_a_choice_of_a_form_it_goes_on_with_the_form(leader):
    leader.presses(keys.NEW)
    leader.types("Site lists")
    leader.dialog.channels[Channel.PHONE].click()
    presses_enter_on(leader, leader.dialog.channels[Channel.PHONE])
    assert leader.dialog is None
    assert (leader.conversation.title, leader.conversation.channel) == ("Site lists", Channel.PHONE)


@pytest.mark.parametrize("width", [700, 1280])
def test_a_long_name_leaves_room_beside_the_way_back(leader, width):
    leader.begins("A rather long title that nobody wanted but everyone needs " * 4)
    leader.resizes(width)
    leader.presses(keys.CHAIR)
    bar = leader.window.over.findChildren(type(leader.window.home.bar))[0]
    back, title = bar.row.itemAt(0).widget(), bar.row.itemAt(1).widget()
    assert back.width() <= width // 3
    assert title.width() >= title.sizeHint().width()
    assert QApplication.focusWidget() is not None
