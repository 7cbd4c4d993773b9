from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import IfThen
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.rehearsed import cards_met, last_broken_at, last_times, least_met_first, measured_pace
from desktop_app.domain.speech import FASTEST, SLOWEST

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)


INTERRUPT, LAUGH, LEAVE = IfThen("they interrupt", "I stop"), IfThen("they laugh", "I wait"), IfThen("they go", "I let")


def spoken(words=100, seconds=60.0, held=7_000, keys=("data",), cards=()):
    share = int(seconds * 1_000) // len(keys)
    return Rehearsal(NOW, tuple(PartSpoken(key, share) for key in keys), words, 7_000, held, cards)


def test_without_a_rehearsal_there_is_no_pace():
    assert measured_pace(()) is None


def test_the_pace_is_what_was_spoken_in_the_last_three():
    assert measured_pace([spoken(200), spoken(100), spoken(120), spoken(110)]) == 110


def test_a_long_rehearsal_weighs_more_than_a_short_one():
    assert measured_pace([spoken(100, 60), spoken(260, 120)]) == 120


@pytest.mark.parametrize(("words", "pace"), [(300, FASTEST), (40, SLOWEST)])
def test_a_pace_stays_within_what_it_may_be(words, pace):
    assert measured_pace([spoken(words)]) == pace


@pytest.mark.parametrize("rehearsal", [spoken(100, 1), spoken(100, 3_600), spoken(0, 0), spoken(0, 30), spoken(9, 0)])
def test_what_was_clicked_through_or_left_lying_tells_no_pace(rehearsal):
    assert measured_pace([rehearsal]) is None
    assert measured_pace([spoken(120), rehearsal]) == 120


@given(st.lists(st.builds(spoken, st.integers(0, 2_000), st.floats(0, 4_000)), max_size=6))
def test_any_pace_can_be_set(rehearsals):
    pace = measured_pace(rehearsals)
    assert pace is None or SLOWEST <= pace <= FASTEST


def test_the_times_of_a_part_are_those_it_last_had():
    earlier = [spoken(seconds=40, keys=("data", "reason")), spoken(seconds=30, keys=("data", "ask"))]
    assert last_times(earlier) == {"data": 15_000, "reason": 20_000, "ask": 15_000}
    assert last_times(()) == {}


def test_it_is_remembered_where_the_leader_broke_in():
    assert last_broken_at([spoken(), spoken(held=4_200)]) == 4_200
    assert last_broken_at([spoken(held=4_200), spoken()]) is None
    assert last_broken_at([]) is None


def test_a_handful_of_words_is_no_measure_of_a_pace():
    short = Rehearsal(datetime(2026, 3, 18, tzinfo=UTC), (PartSpoken("ask", 2_000),), words=5, silence=7_000, held=0)
    assert measured_pace((short,)) is None


def test_cards_that_never_came_come_first_in_the_order_they_were_shuffled():
    earlier = [spoken(cards=(LAUGH, LEAVE)), spoken(cards=(LAUGH,))]
    assert least_met_first((LAUGH, LEAVE, INTERRUPT), earlier) == (INTERRUPT, LEAVE, LAUGH)
    assert least_met_first((LEAVE, INTERRUPT, LAUGH), ()) == (LEAVE, INTERRUPT, LAUGH)


def test_a_card_that_was_changed_since_has_not_come_yet():
    assert cards_met([spoken(), spoken(cards=(LAUGH,)), spoken(cards=(LAUGH, LEAVE))]) == {LAUGH, LEAVE}
    assert IfThen("they laugh", "I wait, and smile") not in cards_met([spoken(cards=(LAUGH,))])
