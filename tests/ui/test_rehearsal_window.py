"""A rehearsal over the whole screen, with a clock that moves only when it is told to."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.rehearsal_states import Silent, Speaking
from tests.domain.northgate import NORTHGATE
from tests.ui.rehearsal_hall import ALOUD, HELD_SILENCE, Hall, state_of

SILENT = Conversation("1").with_answer("ask", "")


def test_the_opening_is_spoken_part_by_part(enter):
    hall = enter()
    assert hall.window.stage.name.text() == "Data"
    assert hall.says.startswith("The list for site 7")
    hall.waits(12_000)
    assert hall.clock == "0:12"
    hall.presses()
    assert (hall.window.stage.name.text(), hall.clock) == ("Concern", "0:00")


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A])
def test_other_keys_do_nothing(enter, key):
    hall = enter().presses(key)
    assert state_of(hall) == Speaking(0)
    assert state_of(hall.speaks().waits(1_000).presses(key)) == Silent()


def test_a_key_that_is_held_down_is_one_step(enter):
    hall = enter()
    press = QTest.KeyAction.Press
    QTest.keyEvent(press, hall.window, Qt.Key.Key_Space)
    hall.window.keyPressEvent(repeated(Qt.Key.Key_Space))
    hall.window.keyPressEvent(repeated(Qt.Key.Key_Return))
    assert state_of(hall) == Speaking(1)


def repeated(key):
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, " ", True)


def test_a_double_click_is_one_step(enter):
    hall = enter()
    middle = QPoint(640, 400)
    QTest.mouseClick(hall.window, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(hall.window, Qt.MouseButton.LeftButton, pos=middle)
    assert state_of(hall) in (Speaking(1), Speaking(2))
    assert state_of(hall) != Speaking(3)
    QTest.mouseClick(hall.window, Qt.MouseButton.RightButton, pos=middle)
    assert state_of(hall) != Speaking(3)


def test_the_keys_on_top_can_be_clicked(enter):
    hall = enter().speaks().waits(1_000)
    click(hall, "Space: next")
    assert hall.moves == ["Space: hold it again", "Enter: go on", "Esc: stop"]
    click(hall, "Space: hold it again")
    assert state_of(hall) == Silent()
    hall.presses()
    click(hall, "Enter: go on")
    assert hall.moves == ["Space: back"]
    click(hall, "Space: back")
    assert hall.left == [True]


def test_stop_can_be_clicked(enter):
    hall = enter()
    click(hall, "Esc: stop")
    assert (hall.kept, hall.left) == ([], [True])


def click(hall, name):
    QTest.mouseClick(
        next(each for each in hall.window.top.moves.values() if each.text() == name), Qt.MouseButton.LeftButton
    )


def test_each_scene_is_told_once_and_no_second_is(enter):
    hall = enter()
    for milliseconds in ALOUD:
        hall.waits(milliseconds // 2).waits(milliseconds // 2).presses()
    for _ in range(70):
        hall.waits(100)
    names = [told.split(".")[0] for told in hall.told]
    assert names == ["Data", "Concern", "Reason", "Ask", "Listen", "Listen"]
    assert hall.told[-2:] == [f"Listen. {HELD_SILENCE}", "Listen. You held it."]


def test_the_time_runs_from_the_moment_it_is_seen(look):
    hall = Hall(look)
    hall.window.hide()
    hall.waits(60_000)
    hall.window.show()
    assert hall.waits(3_000).clock == "0:03"
    shiboken6.delete(hall.window)


def test_a_first_rehearsal_says_what_to_do(enter):
    assert "Press Space" in enter().window.stage.guidance.text()


def test_without_a_question_it_does_not_say_that_one_was_asked(enter):
    hall = enter(NORTHGATE.with_answer("ask", ""))
    for _ in range(3):
        hall.presses()
    assert hall.says == "You have said it. Now hold the silence."


def test_with_nothing_to_say_there_is_a_way_back(enter):
    hall = enter(SILENT)
    assert hall.says.startswith("There is nothing to say aloud yet.")
    assert hall.moves == ["Space: back"]
    hall.presses(Qt.Key.Key_Return)
    assert (hall.kept, hall.left) == ([], [True])
