"""The segments of the bar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.opening import opening
from desktop_app.domain.rehearsing import Rehearsing
from desktop_app.ui.pieces.widths import spread
from desktop_app.ui.rehearsal.rehearsal_clock import told_time
from desktop_app.ui.rehearsal.rehearsal_parts import segments
from tests.domain.northgate import NORTHGATE

BEGUN = Rehearsing.begin(opening(NORTHGATE).parts, 10, (), 0)


@pytest.mark.parametrize(
    ("milliseconds", "told"), [(0, "0:00"), (999, "0:00"), (7_000, "0:07"), (61_500, "1:01"), (600_000, "10:00")]
)
def test_a_second_counts_when_it_is_over(milliseconds, told):
    assert told_time(milliseconds) == told


def test_what_is_said_is_full_and_what_follows_is_empty():
    now = BEGUN.press(20_000)
    fills = [segment.fill for segment in segments(now, 22_000, (), 130)]
    assert fills[0] == 1
    assert 0 < fills[1] < 1
    assert fills[2:] == [0, 0, 0]


def test_a_part_that_takes_longer_than_it_should_stays_full():
    assert segments(BEGUN, 500_000, (), 130)[0].fill == 1


def test_the_silence_fills_as_it_is_held():
    now = BEGUN.press(1).press(2).press(3).press(4)
    assert segments(now, 5_004, (), 130)[-1].fill == 0.5
    assert segments(now.press(3_004), 99_000, (), 130)[-1].fill == 0.3


def test_listening_has_room_however_long_the_opening_is():
    parts = segments(BEGUN, 0, (), 10)
    assert parts[-1].weight == pytest.approx(sum(part.weight for part in parts) * 0.2)


def test_nothing_to_say_has_no_bar():
    assert segments(Rehearsing.begin((), 7, (), 0), 0, (), 130) == ()


columns = st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=6)


@given(columns, st.floats(0, 500))
def test_widths_fill_the_room_and_none_is_too_short(columns, more):
    weights, least = [weight for weight, _ in columns], [short for _, short in columns]
    widths = spread(weights, least, sum(least) + more)
    assert all(width >= short - 1e-6 for width, short in zip(widths, least, strict=True))
    if any(weight > 0.001 for weight in weights):
        assert sum(widths) == pytest.approx(sum(least) + more) or more > 0


def test_widths_are_in_proportion_where_they_can_be():
    assert spread([1, 3], [0, 0], 100) == [25, 75]
    assert spread([1, 9], [30, 0], 100) == [30, 70]
