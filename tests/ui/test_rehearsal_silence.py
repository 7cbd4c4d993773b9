"""The silence after the question: held, broken, as long as it is set."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.rehearsal_states import BrokeIn, Silent, Speaking
from tests.ui.rehearsal_hall import HELD_SILENCE, state_of


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
    assert state_of(hall) == BrokeIn(3_900)


def test_a_broken_silence_is_held_again_with_space(enter):
    hall = enter().speaks().waits(2_000).presses().presses()
    assert hall.says == HELD_SILENCE
    hall.waits(7_000).presses().presses()
    assert [kept.held for kept in hall.kept] == [7_000]


def test_a_broken_silence_is_left_with_enter(enter):
    hall = enter().speaks().waits(2_000).presses().presses(Qt.Key.Key_Return)
    assert hall.says == "0:38 aloud. You broke in at 2 s."
    assert hall.moves == ["Space: back"]


def test_the_silence_is_as_long_as_it_is_set(enter):
    hall = enter(silence=14)
    hall.presses(Qt.Key.Key_Plus).presses(Qt.Key.Key_Plus).presses(Qt.Key.Key_Minus)
    hall.window.top.length.shorter.click()
    assert hall.lengths == [15, 14, 13]
    hall.speaks().waits(12_999)
    assert state_of(hall) == Silent()
    assert hall.waits(1).says == "You held it."


def test_the_length_cannot_change_while_it_is_held(enter):
    hall = enter().speaks()
    assert not hall.window.top.length.isVisible()
    hall.presses(Qt.Key.Key_Minus)
    assert hall.lengths == []
    assert state_of(hall) == Silent()


def test_a_mouse_on_the_length_leaves_the_keys_where_they_were(enter):
    hall = enter()
    QTest.mouseClick(hall.window.top.length.longer, Qt.MouseButton.LeftButton)
    assert hall.lengths == [8]
    assert state_of(hall.presses()) == Speaking(1)


def test_without_motion_the_circle_steps_once_a_second(enter, look, monkeypatch):
    monkeypatch.setattr(type(look), "is_animated", False)
    hall = enter(silence=10).speaks()
    shares = [hall.waits(500).window.stage.circle.share for _ in range(4)]
    assert shares == [0.0, 0.1, 0.1, 0.2]
