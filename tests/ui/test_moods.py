"""Eight tiles, one mood."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication


@pytest.fixture
def feeler(leader):
    leader.begins("Site lists")
    leader.button("Resentment. They did this, and it isn’t fair").setFocus()
    leader.settles()
    return leader


def here() -> str:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton)
    return focus.accessibleName().partition(".")[0]


def test_the_arrows_move_between_the_tiles_and_space_chooses(feeler):
    assert here() == "Resentment"
    for key, name in (("Right", "Acceptance"), ("Down", "Ambition"), ("Left", "Resignation"), ("Up", "Resentment")):
        feeler.presses(key)
        assert here() == name
    feeler.presses("Space")
    assert feeler.conversation.text("mood") == "resentment"


def test_the_arrows_stop_at_the_edge(feeler):
    feeler.presses("Up")
    feeler.presses("Left")
    assert here() == "Resentment"


def test_another_tile_takes_over_and_a_second_click_takes_it_back(feeler):
    wonder = feeler.button("Wonder. I don’t know yet. I want to")
    feeler.clicks(feeler.button("Anxiety. Something could go badly wrong"))
    feeler.clicks(wonder)
    assert feeler.conversation.text("mood") == "wonder"
    feeler.clicks(wonder)
    assert feeler.conversation.text("mood") == ""


def test_in_one_column_down_goes_to_the_next(feeler):
    feeler.resizes(420)
    feeler.presses("Down")
    assert here() == "Acceptance"


def test_any_number_of_signs_of_the_body(feeler):
    for name in ("Tight jaw", "Settled"):
        feeler.clicks(feeler.button(name))
    assert feeler.conversation.chosen("body") == ("jaw", "settled")
    feeler.clicks(feeler.button("Tight jaw"))
    assert feeler.conversation.chosen("body") == ("settled",)
