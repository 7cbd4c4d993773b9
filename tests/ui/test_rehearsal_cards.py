"""Which cards came is kept with the rehearsal, and told at its end."""

from dataclasses import replace

from PySide6.QtCore import Qt

from tests.domain.northgate import NORTHGATE
from tests.ui.rehearsal_hall import CARDS, rehearsed


def test_cards_that_were_turned_are_kept(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses().presses()
    hall.presses().presses(Qt.Key.Key_Escape)
    assert [each.cards for each in hall.kept] == [CARDS[:1]]


def test_the_end_tells_how_many_have_come_up_now_and_before(enter):
    hall = enter(cards=CARDS).speaks().waits(7_000).presses().presses().presses()
    hall.window._adopt(hall.window.rehearsing.stop(hall.at))
    assert hall.window.stage.guidance.text() == "1 of 2 cards have come up so far."


def test_a_card_of_an_earlier_rehearsal_counts_too(enter):
    earlier = replace(NORTHGATE, rehearsals=(replace(rehearsed(), cards=CARDS[1:]),))
    hall = enter(earlier, cards=CARDS).speaks().waits(7_000)
    for _ in range(5):
        hall.presses()
    assert hall.window.stage.guidance.text() == "Last time it was 0:42 aloud. Every card has come up."
