"""A mood noted with a conversation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import pairs_of
from desktop_app.domain.moments import GatePassed, GateWay, Moment, MoodEntry
from desktop_app.domain.noting import A_CORRECTION, tapped, with_mood

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
HERE = Conversation("c")


@pytest.mark.parametrize(
    ("moment", "named"), [(Moment.GOING_IN, "anxiety"), (Moment.BETWEEN, ""), (Moment.COMING_OUT, "")]
)
def test_the_page_names_the_mood_that_goes_in(moment, named):
    entry = MoodEntry(NOW, "anxiety", "They called", moment)
    noted = with_mood(HERE, entry)
    assert noted.moods == (entry,)
    assert noted.text("mood") == named


def test_a_tap_is_noted_with_its_time():
    noted, entry = tapped(HERE, "anxiety", NOW)
    assert noted.moods == (MoodEntry(NOW, "anxiety", "", Moment.GOING_IN),) == (entry,)
    assert noted.text("mood") == "anxiety"


def test_a_tap_soon_after_another_corrects_it():
    first, entry = tapped(HERE, "anxiety", NOW)
    second, _ = tapped(first, "wonder", NOW + A_CORRECTION - timedelta(seconds=1), entry)
    assert [each.mood for each in second.moods] == ["wonder"]


def test_a_later_tap_is_another_entry():
    first, entry = tapped(HERE, "anxiety", NOW)
    second, _ = tapped(first, "wonder", NOW + A_CORRECTION, entry)
    assert [each.mood for each in second.moods] == ["anxiety", "wonder"]


def test_taking_the_choice_back_takes_back_what_was_just_noted():
    first, entry = tapped(HERE, "anxiety", NOW)
    none, nothing = tapped(first, "", NOW + timedelta(seconds=5), entry)
    assert (none.moods, none.text("mood"), nothing) == ((), "", None)


def test_what_was_noted_elsewhere_stays():
    earlier = with_mood(HERE, MoodEntry(NOW, "resentment", "", Moment.GOING_IN))
    noted, _ = tapped(earlier, "wonder", NOW, None)
    assert [each.mood for each in noted.moods] == ["resentment", "wonder"]


def test_who_practised_at_the_gate_went_in_with_what_was_left():
    noted, _ = tapped(HERE, "anxiety", NOW)
    later = NOW + timedelta(hours=3)
    out = with_mood(noted, MoodEntry(later, "ambition", "", Moment.COMING_OUT))
    passed = GatePassed(NOW + timedelta(minutes=4), "anxiety", GateWay.PRACTISED, "wonder")
    anyway = GatePassed(NOW + timedelta(minutes=9), "wonder", GateWay.ANYWAY)
    pair = pairs_of([replace(out, gates=(passed, anyway))])[0]
    assert (pair.before.key, pair.after.key, [each.key for each in pair.others]) == ("wonder", "ambition", ["anxiety"])


def test_a_gate_alone_is_no_time_in_a_conversation():
    passed = GatePassed(NOW, "anxiety", GateWay.PRACTISED, "wonder")
    assert pairs_of([replace(HERE, gates=(passed,))]) == ()
