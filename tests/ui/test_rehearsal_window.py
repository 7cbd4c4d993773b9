"""A rehearsal over the whole screen, with a clock that moves only when it is told to."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.rehearsal_states import BrokeIn, Drawn, Silent, Speaking
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.ui.look import Look
from tests.ui.rehearsal_hall import ALOUD, CARDS, KEYS, NOW, Hall, rehearsed

HELD_SILENCE = "You have asked. Now hold the silence."
SILENT = Conversation("1").with_answer("ask", "")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp)
    look.wear("light")
    yield look
    look.wear("light")
    shiboken6.delete(look)


@pytest.fixture
def enter(look):
    halls = []

    def enter(*given, **how):
        halls.append(Hall(look, *given, **how))
        return halls[-1]

    yield enter
    for hall in halls:
        if shiboken6.isValid(hall.window):
            shiboken6.delete(hall.window)


def state(hall):
    return hall.window.rehearsing.state


def test_the_opening_is_spoken_part_by_part(enter):
    hall = enter()
    assert hall.window.stage.name.text() == "Data"
    assert hall.says.startswith("The list for site 7")
    hall.waits(12_000)
    assert hall.clock == "0:12"
    hall.presses()
    assert (hall.window.stage.name.text(), hall.clock) == ("Concern", "0:00")


def test_after_the_question_comes_the_silence(enter):
    hall = enter().speaks()
    assert hall.says == HELD_SILENCE
    assert hall.window.stage.circle.isVisible()
    hall.waits(3_500)
    assert (hall.clock, hall.window.stage.circle.share) == ("0:03", 0.5)
    hall.waits(3_500)
    assert (hall.says, hall.clock) == ("You held it.", "0:07")


@pytest.mark.parametrize("how", ["space", "enter", "click"])
def test_too_early_is_breaking_in(enter, how):
    hall = enter().speaks().waits(3_900)
    if how == "click":
        QTest.mouseClick(hall.window.stage.text, Qt.MouseButton.LeftButton)
    else:
        hall.presses(Qt.Key.Key_Space if how == "space" else Qt.Key.Key_Return)
    assert hall.says == "You broke in at 3 s."
    assert state(hall) == BrokeIn(3_900)


def test_a_broken_silence_is_held_again_with_space(enter):
    hall = enter().speaks().waits(2_000).presses().presses()
    assert hall.says == HELD_SILENCE
    hall.waits(7_000).presses().presses()
    assert [kept.held for kept in hall.kept] == [7_000]


def test_a_broken_silence_is_left_with_enter(enter):
    hall = enter().speaks().waits(2_000).presses().presses(Qt.Key.Key_Return)
    assert hall.says == "0:38 aloud. You broke in at 2 s."
    assert hall.moves == ["Space: back"]


def test_what_was_spoken_is_kept_once(enter):
    hall = enter().speaks().waits(7_000).presses()
    parts = tuple(map(PartSpoken, KEYS, ALOUD))
    assert hall.kept == [Rehearsal(NOW, parts, 79, 7_000, 7_000)]
    hall.presses()
    assert len(hall.kept) == len(hall.left) == 1


def test_the_cards_are_drawn_in_their_order_and_turned(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses()
    assert (hall.window.stage.name.text(), hall.says) == ("If it gets hard, 1 of 2", "If they interrupt …")
    assert not hall.window.stage.clock.isVisible()
    assert hall.presses().says == "If they interrupt, then I stop, and write it down."
    assert hall.presses().says == "If they say no …"
    assert hall.presses().says == "If they say no, then I ask what would work."
    assert hall.presses().says == "0:38 aloud, and 7 s of silence."


def test_one_card_is_not_counted(enter):
    hall = enter(cards=CARDS[:1]).speaks().waits(7_000).presses()
    assert hall.window.stage.name.text() == "If it gets hard"


def test_esc_keeps_nothing_of_an_unfinished_opening(enter):
    hall = enter().waits(9_000).presses().presses(Qt.Key.Key_Escape)
    assert (hall.kept, hall.left) == ([], [True])


def test_esc_in_the_silence_keeps_the_opening(enter):
    hall = enter().speaks().waits(2_000).presses(Qt.Key.Key_Escape)
    assert [kept.held for kept in hall.kept] == [2_000]
    assert hall.left == [True]


def test_closing_the_window_keeps_as_much_as_esc(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses()
    hall.window.close()
    assert (len(hall.kept), hall.left) == (1, [True])


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A])
def test_other_keys_do_nothing(enter, key):
    hall = enter().presses(key)
    assert state(hall) == Speaking(0)
    assert state(hall.speaks().waits(1_000).presses(key)) == Silent()


def test_a_key_that_is_held_down_is_one_step(enter):
    hall = enter()
    press = QTest.KeyAction.Press
    QTest.keyEvent(press, hall.window, Qt.Key.Key_Space)
    hall.window.keyPressEvent(repeated(Qt.Key.Key_Space))
    hall.window.keyPressEvent(repeated(Qt.Key.Key_Return))
    assert state(hall) == Speaking(1)


def repeated(key):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, " ", True)


def test_a_double_click_is_one_step(enter):
    hall = enter()
    middle = QPoint(640, 400)
    QTest.mouseClick(hall.window, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(hall.window, Qt.MouseButton.LeftButton, pos=middle)
    assert state(hall) in (Speaking(1), Speaking(2))
    assert state(hall) != Speaking(3)
    QTest.mouseClick(hall.window, Qt.MouseButton.RightButton, pos=middle)
    assert state(hall) != Speaking(3)


def test_the_keys_on_top_can_be_clicked(enter):
    hall = enter().speaks().waits(1_000)
    click(hall, "Space: next")
    assert hall.moves == ["Space: hold it again", "Enter: go on", "Esc: stop"]
    click(hall, "Space: hold it again")
    assert state(hall) == Silent()
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


def test_the_silence_is_as_long_as_it_is_set(enter):
    hall = enter(silence=14)
    hall.presses(Qt.Key.Key_Plus).presses(Qt.Key.Key_Plus).presses(Qt.Key.Key_Minus)
    hall.window.top.length.shorter.click()
    assert hall.lengths == [15, 14, 13]
    hall.speaks().waits(12_999)
    assert state(hall) == Silent()
    assert hall.waits(1).says == "You held it."


def test_the_length_cannot_change_while_it_is_held(enter):
    hall = enter().speaks()
    assert not hall.window.top.length.isVisible()
    hall.presses(Qt.Key.Key_Minus)
    assert hall.lengths == []
    assert state(hall) == Silent()


def test_a_mouse_on_the_length_leaves_the_keys_where_they_were(enter):
    hall = enter()
    QTest.mouseClick(hall.window.top.length.longer, Qt.MouseButton.LeftButton)
    assert hall.lengths == [8]
    assert state(hall.presses()) == Speaking(1)


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


def test_without_motion_the_circle_steps_once_a_second(enter, look, monkeypatch):
    monkeypatch.setattr(type(look), "is_animated", False)
    hall = enter(silence=10).speaks()
    shares = [hall.waits(500).window.stage.circle.share for _ in range(4)]
    assert shares == [0.0, 0.1, 0.1, 0.2]


def test_last_times_stand_beside_these(enter):
    earlier = replace(northgate(), rehearsals=(rehearsed(), rehearsed(4_300)))
    hall = enter(earlier).speaks()
    names = [name.text() for name in hall.window.bar.names]
    assert names[0] == "Data 0:19\nlast time 0:21"
    assert names[-1] == "Listen\nlast time you broke in at 0:04"
    assert hall.window.top._number.text() == "Rehearsal 3"


def test_a_silence_held_last_time_is_told_too(enter):
    hall = enter(replace(northgate(), rehearsals=(rehearsed(),)))
    assert hall.window.bar.names[-1].text() == "Listen\nlast time you held 0:07"
    assert hall.window.stage.guidance.text() == ""
    hall.speaks().waits(7_000).presses()
    assert hall.window.stage.guidance.text() == "Last time it was 0:42 aloud."


def test_a_first_rehearsal_says_what_to_do(enter):
    assert "Press Space" in enter().window.stage.guidance.text()


def northgate():
    from tests.domain.northgate import NORTHGATE

    return NORTHGATE


def test_without_a_question_it_does_not_say_that_one_was_asked(enter):
    hall = enter(northgate().with_answer("ask", ""))
    for _ in range(3):
        hall.presses()
    assert hall.says == "You have said it. Now hold the silence."


def test_with_nothing_to_say_there_is_a_way_back(enter):
    hall = enter(SILENT)
    assert hall.says.startswith("There is nothing to say aloud yet.")
    assert hall.moves == ["Space: back"]
    hall.presses(Qt.Key.Key_Return)
    assert (hall.kept, hall.left) == ([], [True])


def test_a_card_can_be_left_at_any_time(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses()
    assert state(hall) == Drawn(0)
    hall.presses(Qt.Key.Key_Escape)
    assert (len(hall.kept), hall.left) == (1, [True])
