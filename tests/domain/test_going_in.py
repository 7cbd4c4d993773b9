"""Going in and coming out: which moods stand beside each other."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import moment_at, pairs_of
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.mood_pairs import is_enough, lighter_of
from desktop_app.domain.moods import MOODS
from desktop_app.domain.pairing import entry_pairs

IN, OUT, BETWEEN = Moment.GOING_IN, Moment.COMING_OUT, Moment.BETWEEN
MARCH = datetime(2026, 3, 1, tzinfo=UTC)


def entry(day, hour, moment, mood):
    return MoodEntry(MARCH.replace(day=day, hour=hour), mood, "", moment)


def seen(pairs):
    """'resentment>wonder on 3', with what was noted around them."""
    return [
        f"{pair.before.key if pair.before else ''}>{pair.after.key if pair.after else ''} on {pair.day.day}"
        + "".join(f" +{each.key}" for each in pair.others)
        for pair in pairs
    ]


@pytest.mark.parametrize(
    ("entries", "pairs"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([(3, 9, IN, "anxiety"), (3, 11, OUT, "wonder")], ["anxiety>wonder on 3"], id="in and out"),
        pytest.param([(3, 9, IN, "anxiety")], ["anxiety> on 3"], id="in alone"),
        pytest.param([(3, 9, OUT, "wonder")], [">wonder on 3"], id="out alone"),
        pytest.param(
            [(3, 8, IN, "resentment"), (3, 9, IN, "anxiety"), (3, 11, OUT, "ambition"), (3, 12, OUT, "wonder")],
            ["anxiety>wonder on 3 +resentment +ambition"],
            id="the last of each, the others around them",
        ),
        pytest.param(
            [(3, 9, IN, "anxiety"), (3, 10, OUT, "wonder"), (3, 14, IN, "arrogance"), (3, 15, OUT, "acceptance")],
            ["anxiety>wonder on 3", "arrogance>acceptance on 3"],
            id="twice a day",
        ),
        pytest.param([(3, 23, IN, "anxiety"), (4, 0, OUT, "wonder")], ["anxiety>wonder on 4"], id="past midnight"),
        pytest.param(
            [(3, 9, IN, "anxiety"), (4, 9, IN, "wonder"), (5, 9, OUT, "wonder")],
            ["anxiety> on 3", "wonder>wonder on 5"],
            id="another day",
        ),
        pytest.param(
            [(3, 9, BETWEEN, "anxiety"), (3, 10, BETWEEN, "of-another-version"), (4, 9, OUT, "wonder")],
            ["> on 3 +anxiety", ">wonder on 4"],
            id="in between",
        ),
    ],
)
def test_pairs_of_one_conversation(entries, pairs):
    assert seen(entry_pairs([entry(*each) for each in reversed(entries)])) == pairs


def test_the_day_is_the_leaders_own():
    east = timezone(timedelta(hours=9))
    assert [pair.day for pair in entry_pairs([entry(3, 20, IN, "anxiety")], east)] == [date(2026, 3, 4)]


def conversation(which, *entries, mood=""):
    return replace(Conversation(which).with_answer("mood", mood), moods=tuple(entry(*each) for each in entries))


def test_who_noted_nothing_going_in_went_in_with_the_mood_of_the_page():
    pairs = pairs_of(
        [
            conversation("b", (4, 9, OUT, "wonder"), (5, 9, OUT, "wonder"), mood="anxiety"),
            conversation("a", (3, 9, IN, "arrogance"), (3, 11, OUT, "ambition"), (4, 9, OUT, "wonder"), mood="anxiety"),
            conversation("c", (6, 9, BETWEEN, "wonder"), mood="anxiety"),
            conversation("d", mood="anxiety"),
        ]
    )
    assert seen(pairs) == [
        "arrogance>ambition on 3", "anxiety>wonder on 4", ">wonder on 4", ">wonder on 5", "> on 6 +wonder",
    ]  # fmt: skip


def test_three_conversations_with_both_are_enough():
    both = [conversation(which, (3, 9, IN, "anxiety"), (3, 10, OUT, "wonder")) for which in "abc"]
    assert is_enough(pairs_of(both))
    assert not is_enough(pairs_of(both[:2]))
    assert not is_enough(pairs_of([*both[:2], conversation("c", (3, 9, IN, "anxiety"))]))
    twice = conversation("a", *((day, hour, m, "wonder") for day in (3, 4, 5) for hour, m in ((9, IN), (10, OUT))))
    assert not is_enough(pairs_of([twice]))


def test_lighter_is_counted_among_those_with_both():
    pairs = pairs_of(
        [
            conversation("a", (3, 9, IN, "anxiety"), (3, 10, OUT, "wonder")),
            conversation("b", (3, 9, IN, "wonder"), (3, 10, OUT, "anxiety")),
            conversation("c", (3, 9, IN, "wonder"), (3, 10, OUT, "wonder")),
            conversation("d", (3, 9, IN, "wonder")),
        ]
    )
    assert lighter_of(pairs) == (1, 3)


entries = st.lists(
    st.builds(
        MoodEntry,
        st.integers(0, 11_000).map(lambda minutes: MARCH + timedelta(minutes=minutes)),
        st.sampled_from([mood.key for mood in MOODS]),
        st.just(""),
        st.sampled_from(Moment),
    ),
    max_size=12,
    unique_by=lambda each: each.at,
)


@given(entries)
def test_every_entry_is_seen_once(entries):
    pairs = list(entry_pairs(entries))
    found = [mood.key for pair in pairs for mood in (pair.before, pair.after, *pair.others) if mood]
    assert sorted(found) == sorted(each.mood for each in entries)
    assert [pair.day for pair in pairs] == sorted(pair.day for pair in pairs)


SOON = Conversation("c", on=date(2026, 3, 18), at=time(10))


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("conversation", "now", "moment"),
    [
        (None, at(18, 9), BETWEEN),
        (Conversation("c"), at(18, 9), BETWEEN),
        (SOON, at(17, 23), IN),
        (SOON, at(18, 9, 59), IN),
        (SOON, at(18, 10, 1), OUT),
        (replace(SOON, at=None), at(17, 9), IN),
        (replace(SOON, at=None), at(18, 9), BETWEEN),
        (replace(SOON, at=None), at(19, 9), OUT),
    ],
)
def test_the_moment_chooses_itself(conversation, now, moment):
    assert moment_at(conversation, now) is moment
