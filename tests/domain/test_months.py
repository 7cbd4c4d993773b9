"""Month by month: what mostly came."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.months import Month, Most, months_of
from desktop_app.domain.moods import MOODS, mood
from desktop_app.domain.stories import STORIES, story_kind
from tests.domain.made_up import conversations

IN, OUT, BETWEEN = Moment.GOING_IN, Moment.COMING_OUT, Moment.BETWEEN
TODAY = date(2026, 11, 22)


def talk(day, *noted, named="", story="", month=11):
    """One conversation; ``noted`` are hour, moment and mood."""
    begun = datetime(2026, month, day, tzinfo=UTC)
    entries = tuple(MoodEntry(begun.replace(hour=hour), which, "", moment) for hour, moment, which in noted)
    held = Conversation(f"{month}-{day}", on=begun.date(), begun=begun, moods=entries)
    return held.with_answer("mood", named).with_answer("story_kind", story)


def told(most):
    return [each.key for each in most.often], most.times, most.of


def test_before_three_conversations_there_is_nothing_to_tell():
    assert months_of([talk(1, named="anxiety"), talk(2, story="hero"), Conversation("empty")], TODAY) == ()


def test_what_came_most_often_is_told_of_each_month_the_latest_first():
    months = months_of(
        [
            talk(2, (9, IN, "anxiety"), (11, OUT, "acceptance"), story="victim"),
            talk(3, (9, IN, "anxiety"), (11, OUT, "acceptance"), story="victim"),
            talk(4, (9, IN, "resentment"), (11, OUT, "wonder"), story="hero"),
            talk(4, (9, IN, "wonder"), month=10),
        ],
        TODAY,
    )
    assert [each.first for each in months] == [date(2026, 11, 1), date(2026, 10, 1)]
    assert told(months[0].going_in) == (["anxiety"], 2, 3)
    assert told(months[0].coming_out) == (["acceptance"], 2, 3)
    assert told(months[0].stories) == (["victim"], 2, 3)
    assert months[1] == Month(date(2026, 10, 1), Most((mood("wonder"),), 1, 1), Most(), Most())


def test_several_a_day_count_once_for_each_time_in_the_conversation():
    """The last going in and the last coming out are what the chart shows too."""
    day = ((8, IN, "resentment"), (9, IN, "anxiety"), (10, BETWEEN, "arrogance"), (11, OUT, "wonder"))
    again = ((14, IN, "anxiety"), (15, OUT, "acceptance"))
    found = months_of([talk(1, *day, *again), talk(2, named="wonder"), talk(3, named="wonder")], TODAY)[0]
    assert told(found.going_in) == (["anxiety", "wonder"], 2, 4)
    assert told(found.coming_out) == (["wonder", "acceptance"], 1, 2)


def test_who_noted_nothing_went_in_with_the_mood_of_the_page():
    found = months_of([talk(day, named="anxiety") for day in (1, 2, 3)], TODAY)[0]
    assert told(found.going_in) == (["anxiety"], 3, 3)
    assert found.coming_out == Most()


def test_a_conversation_counts_from_its_day_on():
    ahead = talk(27, named="anxiety", story="hero")
    before = [talk(day, named="wonder") for day in (1, 2, 3)]
    assert told(months_of([*before, ahead], TODAY)[0].going_in) == (["wonder"], 3, 3)
    assert months_of([*before[1:], ahead], TODAY) == ()


def test_one_without_a_date_counts_on_the_day_it_was_begun():
    undated = [talk(day, named="anxiety").described(on=None) for day in (1, 2, 3)]
    assert told(months_of(undated, TODAY)[0].going_in) == (["anxiety"], 3, 3)


def test_the_months_are_those_of_the_leaders_own_clock():
    night = talk(1, (1, IN, "anxiety"), (2, OUT, "wonder"))
    west = timezone(timedelta(hours=-8))
    rest = [talk(day, named="wonder") for day in (5, 6)]
    assert [each.first.month for each in months_of([night, *rest], TODAY, west)] == [11, 10]


def test_moods_in_between_alone_tell_of_no_month():
    assert months_of([talk(day, (9, BETWEEN, "anxiety")) for day in (1, 2, 3)], TODAY) == ()


@given(st.lists(conversations, max_size=6), st.dates())
def test_no_month_is_empty_or_yet_to_come(some, today):
    for month in months_of(some, today):
        assert month.first <= today
        assert month.going_in.often or month.coming_out.often or month.stories.often


@pytest.mark.parametrize("ties", [1, 2, 4])
def test_as_often_is_told_of_all(ties):
    several = [talk(day + 1, named=MOODS[day].key, story=STORIES[day].key) for day in range(ties)] * 3
    found = months_of(several, TODAY)[0]
    assert told(found.going_in) == ([each.key for each in MOODS[:ties]], 3, 3 * ties)
    assert found.stories.often == tuple(story_kind(each.key) for each in STORIES[:ties])
