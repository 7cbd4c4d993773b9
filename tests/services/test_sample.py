from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.journey import Journey
from desktop_app.domain.opening import opening
from desktop_app.domain.standing import Standing
from desktop_app.domain.steps import METHOD
from desktop_app.services.sample import SAMPLE_ID, sample
from desktop_app.storage.codec import decode, encode

DAYS = st.dates(date(2000, 2, 1), date(2100, 1, 1))
A_SUNDAY = date(2026, 11, 22)


@given(DAYS)
def test_it_is_held_the_coming_thursday_at_ten(today):
    conversation = sample(today)
    assert (conversation.on.isoweekday(), conversation.at.isoformat("minutes")) == (4, "10:00")
    assert timedelta(0) < conversation.on - today <= timedelta(7)


@given(DAYS)
def test_what_happened_on_friday_is_dated_a_friday(today):
    (called,) = (each for each in sample(today).facts if "on Friday" in each.what)
    assert called.on.isoweekday() == 5
    assert timedelta(0) < today - called.on <= timedelta(7)


@given(DAYS)
def test_the_facts_lie_in_the_past_with_the_latest_first(today):
    days = [each.on for each in sample(today).facts]
    assert days == sorted(days, reverse=True)
    assert all(each < today for each in days)
    assert days[0].isoweekday() <= 5


@given(DAYS)
def test_the_same_day_gives_the_same_conversation(today):
    assert sample(today) == sample(today) == decode(encode(sample(today)))


def test_its_months_are_the_last_two_full_ones():
    assert "the September and October invoices" in opening(sample(A_SUNDAY)).text
    assert "the December and January invoices" in opening(sample(date(2027, 2, 3))).text


def test_it_says_all_of_its_opening_within_a_minute():
    spoken = opening(sample(A_SUNDAY))
    assert [part.key for part in spoken.parts] == ["data", "concern", "reason", "ask"]
    assert spoken.text.startswith("Your accounts team told us")
    assert spoken.text.endswith("How does it look from your side?")
    assert spoken.seconds() < 60


def test_it_is_finished_in_every_step():
    journey = Journey(sample(A_SUNDAY))
    assert {journey.standing(each) for each in METHOD} == {Standing.DONE}


def test_it_keeps_one_fact_back():
    assert [each.kept_back for each in sample(A_SUNDAY).facts] == [False, False, True]
    assert sample(A_SUNDAY).id == SAMPLE_ID
