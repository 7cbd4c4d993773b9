from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.days import clock_time, day_from, month_name, short_day, time_from, weekday_and_day
from tests.domain.made_up import DAYS

TODAY = date(2026, 3, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 3, 18)),
        ("Now", date(2026, 3, 18)),
        (" yesterday ", date(2026, 3, 17)),
        ("tomorrow", date(2026, 3, 19)),
        ("wed", date(2026, 3, 18)),
        ("Weds", date(2026, 3, 18)),
        ("mon", date(2026, 3, 16)),
        ("Thursday", date(2026, 3, 12)),
        ("Wednesday", date(2026, 3, 18)),
        ("tues", date(2026, 3, 17)),
        ("Saturday", date(2026, 3, 14)),
        ("thurs", date(2026, 3, 12)),
        ("16 March", date(2026, 3, 16)),
        ("16 mar", date(2026, 3, 16)),
        ("16th of March", date(2026, 3, 16)),
        ("March 16", date(2026, 3, 16)),
        ("Mar. 16th, 2025", date(2025, 3, 16)),
        ("16. March 2025", date(2025, 3, 16)),
        ("1 Sept", date(2025, 9, 1)),
        ("20 Mar", date(2025, 3, 20)),
        ("16/3", date(2026, 3, 16)),
        ("16.3.", date(2026, 3, 16)),
        ("16/3/24", date(2024, 3, 16)),
        ("16-3-1998", date(1998, 3, 16)),
        ("2026-03-16", date(2026, 3, 16)),
        ("Mon 16 Mar", date(2026, 3, 16)),
        ("Monday, 16 March", date(2026, 3, 16)),
        ("29 Feb", date(2024, 2, 29)),
    ],
)
def test_a_date_is_understood_as_people_type_it(typed, day):
    assert day_from(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("wed", date(2026, 3, 18)),
        ("mon", date(2026, 3, 23)),
        ("20 Mar", date(2026, 3, 20)),
        ("16 March", date(2027, 3, 16)),
        ("18/3", date(2026, 3, 18)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_for_what_lies_ahead_the_next_such_day_is_meant(typed, day):
    assert day_from(typed, TODAY, is_coming=True) == day


@pytest.mark.parametrize(
    "typed",
    [
        "", "soon", "monkey", "sunk costs", "30 Feb", "31/4", "3/16", "5 marbles", "May", "decide 5", "16", "0 Jan",
        "1 Jan 0000",
    ],
)  # fmt: skip
def test_what_is_unclear_is_not_guessed(typed):
    assert day_from(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("10", time(10)), ("9.30", time(9, 30)), ("9:05", time(9, 5)), ("14h30", time(14, 30)), ("2 pm", time(14)),
        ("2PM", time(14)), ("12 am", time(0)), ("12pm", time(12)), ("12.30 am", time(0, 30)), (" 0:00 ", time(0)),
    ],
)  # fmt: skip
def test_a_time_is_understood_as_people_type_it(typed, at):
    assert time_from(typed) == at


@pytest.mark.parametrize("typed", ["", "noon", "24", "10:60", "13 pm", "0 am", "10:5", "100", "10 o'clock"])
def test_an_unclear_time_is_not_guessed_either(typed):
    assert time_from(typed) is None


def test_a_day_wears_its_year_only_when_it_is_another():
    assert short_day(date(2026, 11, 18), TODAY) == "18 Nov"
    assert short_day(date(2025, 11, 18), TODAY) == "18 Nov 2025"
    assert weekday_and_day(date(2026, 11, 26), TODAY) == "Thu 26 Nov"


@given(DAYS, st.integers(0, 5000))
def test_a_shown_day_typed_again_is_the_same_day(today, distance):
    for day, is_coming in ((today - timedelta(distance), False), (today + timedelta(distance), True)):
        for shown in (short_day(day, today), weekday_and_day(day, today)):
            assert day_from(shown, today, is_coming=is_coming) == day


@given(st.times())
def test_a_shown_time_typed_again_is_the_same_minute(at):
    assert time_from(clock_time(at)) == at.replace(second=0, microsecond=0)


@given(st.text(), DAYS, st.booleans())
def test_any_text_at_all_is_a_day_and_a_time_or_neither(text, today, is_coming):
    assert isinstance(day_from(text, today, is_coming=is_coming), date | None)
    assert isinstance(time_from(text), time | None)


def test_a_month_has_its_year_when_it_is_not_this_years():
    today = date(2026, 11, 22)
    assert month_name(date(2026, 11, 1), today) == "November"
    assert month_name(date(2025, 3, 1), today) == "March 2025"
