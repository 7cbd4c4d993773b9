"""Their chair: the opening alone, and three taps."""

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import InTheirChair
from desktop_app.ui.rehearsal.chair_page import ChairPage
from tests.domain.northgate import NORTHGATE
from tests.ui.accessible import tree
from tests.ui.looking import accessible_name, clipped, focusable
from tests.ui.rehearsal_hall import NOW

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
ENTER, ONE, TWO, THREE = Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3


class Seat:
    def __init__(self, look, conversation=NORTHGATE):
        self.rated, self.wanted, self.left = [], [], []
        self.page = ChairPage(conversation, look, lambda: NOW)
        self.page.rated.connect(self.rated.append)
        self.page.step_wanted.connect(self.wanted.append)
        self.page.left.connect(lambda: self.left.append(True))
        self.page.resize(1280, 832)
        self.page.show()
        self.page.take_focus()
        QApplication.processEvents()

    def presses(self, *keys):
        for key in keys:
            QTest.keyClick(self.page, key)
        return self


@pytest.fixture
def seat(look):
    seat = Seat(look)
    yield seat
    shiboken6.delete(seat.page)


def test_the_opening_stands_alone_as_it_is_heard(seat):
    assert seat.page.text.text().startswith("The list for site 7 was due")
    assert seat.page.text.text().endswith("How do you see it?")
    assert not any(name in "\n".join(tree(seat.page)) for name in ("Data", "Concern", "Reason"))


def test_three_times_enter_says_yes_and_the_fourth_goes_back(seat):
    seat.presses(ENTER, ENTER)
    assert seat.rated == []
    seat.presses(ENTER)
    assert seat.rated == [InTheirChair(NOW, is_fair=True, is_clear=True, is_answerable=True)]
    assert seat.page.advice.text() == "Kept. Enter takes you back."
    assert not seat.page.go.isVisible()
    seat.presses(ENTER)
    assert seat.left == [True]


def test_a_number_turns_its_answer(seat):
    seat.presses(ONE, TWO, TWO, THREE, THREE, THREE)
    first, last = seat.rated[0], seat.rated[-1]
    assert (last.is_fair, last.is_clear, last.is_answerable) == (True, False, True)
    assert {each.at for each in seat.rated} == {first.at}


@pytest.mark.parametrize(
    ("keys", "step", "name"),
    [
        ((ONE, ONE, ENTER, ENTER), "data", "Go to Data"),
        ((TWO, TWO, ENTER, ENTER), "concern", "Go to Concern"),
        ((THREE, THREE, ENTER, ENTER), "ask", "Go to Ask"),
    ],
)
def test_not_yet_says_which_step_to_look_at(seat, keys, step, name):
    seat.presses(*keys)
    assert seat.page.go.text() == name
    assert seat.page.advice.text().endswith("?")
    seat.page.go.click()
    assert seat.wanted == [step]


def test_three_taps_with_the_mouse_are_kept(seat):
    for tap in seat.page.taps:
        QTest.mouseClick(tap.not_yet, Qt.MouseButton.LeftButton)
    assert seat.rated == [InTheirChair(NOW, is_fair=False, is_clear=False, is_answerable=False)]


def test_esc_and_the_way_back_lead_back(seat):
    seat.presses(Qt.Key.Key_A, Qt.Key.Key_Escape)
    assert (seat.left, seat.rated) == ([True], [])


def test_with_nothing_to_hear_there_is_a_way_back(look):
    seat = Seat(look, Conversation("1").with_answer("ask", ""))
    assert "nothing for them to hear yet" in seat.page.text.text()
    seat.presses(ONE)
    seat.page.go.click()
    assert (seat.wanted, seat.rated) == (["data"], [])
    seat.presses(ENTER)
    assert seat.left == [True]
    shiboken6.delete(seat.page)


def test_every_input_has_a_name(seat):
    assert [each for each in focusable(seat.page) if not accessible_name(each)] == []


@pytest.mark.parametrize("size", [90, 100, 150, 200])
def test_every_word_has_its_room(look, size):
    look.wear("dark", size)
    seat = Seat(look)
    found = []
    for keys in ((), (ONE, TWO, TWO, THREE)):
        seat.presses(*keys)
        for width in (700, 1000, 1280, 4000):
            seat.page.resize(width, 832)
            QApplication.processEvents()
            QApplication.processEvents()
            assert seat.page.width() == width
            found += [f"{width} px: {each}" for each in clipped(seat.page)]
    shiboken6.delete(seat.page)
    assert found == []


def test_a_screen_reader_finds_what_is_meant(seat):
    seat.presses(ONE, TWO, TWO, THREE)
    found = "\n".join(tree(seat.page)) + "\n"
    golden = GOLDEN / "tree_their_chair.txt"
    if os.environ.get("PLAINSPOKEN_UPDATE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
