"""What a rehearsal leaves: its times, the cards that follow it, and how it was the last time."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.domain.rehearsal_states import Drawn
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from tests.domain.northgate import NORTHGATE
from tests.ui.rehearsal_hall import ALOUD, CARDS, KEYS, NOW, rehearsed, state_of


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


def test_a_card_can_be_left_at_any_time(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses()
    assert state_of(hall) == Drawn(0)
    hall.presses(Qt.Key.Key_Escape)
    assert (len(hall.kept), hall.left) == (1, [True])


def test_last_times_stand_beside_these(enter):
    earlier = replace(NORTHGATE, rehearsals=(rehearsed(), rehearsed(4_300)))
    hall = enter(earlier).speaks()
    names = [name.text() for name in hall.window.bar.names]
    assert names[0] == "Data 0:19\nlast time 0:21"
    assert names[-1] == "Listen\nlast time you broke in at 0:04"
    assert hall.window.top._number.text() == "Rehearsal 3"


def test_a_silence_held_last_time_is_told_too(enter):
    hall = enter(replace(NORTHGATE, rehearsals=(rehearsed(),)))
    assert hall.window.bar.names[-1].text() == "Listen\nlast time you held 0:07"
    assert hall.window.stage.guidance.text() == ""
    hall.speaks().waits(7_000).presses()
    assert hall.window.stage.guidance.text() == "Last time it was 0:42 aloud."
