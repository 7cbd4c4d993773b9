"""A slow breath: in for four seconds, out for six."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.breathing import fullness, is_breathing_in, line_at
from desktop_app.domain.moods import MOODS

MILLISECONDS = st.integers(0, 90_000)


def test_it_fills_in_four_seconds_and_empties_in_six():
    assert [round(fullness(at), 3) for at in (0, 2_000, 4_000, 7_000, 10_000)] == [0, 0.5, 1, 0.5, 0]


@given(MILLISECONDS)
def test_it_is_always_between_empty_and_full_and_never_jumps(at):
    assert 0 <= fullness(at) <= 1
    assert abs(fullness(at + 33) - fullness(at)) < 0.03
    assert (fullness(at + 1) >= fullness(at)) == is_breathing_in(at) or at % 10_000 in (3_999, 9_999)


@given(MILLISECONDS, st.sampled_from(MOODS))
def test_the_lines_follow_each_other_and_the_last_one_stays(at, mood):
    seconds, lines = mood.shift.seconds, len(mood.shift.lines)
    here, soon = line_at(at, seconds, lines), line_at(at + 100, seconds, lines)
    assert 0 <= here <= soon <= min(here + 1, lines - 1)
    assert line_at(seconds * 1_000, seconds, lines) == lines - 1
    assert line_at(0, seconds, lines) == 0
