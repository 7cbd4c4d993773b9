"""The gate before rehearsal and brief: what opens it, what it offers, and when it stays out of the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.gate import GateKind, gate
from desktop_app.domain.moments import GatePassed, GateWay, Moment, MoodEntry
from desktop_app.domain.moods import BODY_SIGNS, MOODS
from tests.domain.made_up import conversations

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)

MOOD_OPENS = {
    "": GateKind.OPEN,
    "resentment": GateKind.SOFT,
    "acceptance": GateKind.OPEN,
    "resignation": GateKind.SOFT,
    "ambition": GateKind.OPEN,
    "anxiety": GateKind.SOFT,
    "wonder": GateKind.OPEN,
    "arrogance": GateKind.SOFT,
    "impatience": GateKind.SOFT,
    "anxiety/Dread": GateKind.SOFT,
    "wonder/Sparkling": GateKind.OPEN,
    "of-another-version": GateKind.OPEN,
}


def feeling(mood, *gates, moods=()):
    return replace(Conversation("c").with_answer("mood", mood), gates=gates, moods=moods)


def passed(mood, after="", at=NOW):
    return GatePassed(at, mood, GateWay.PRACTISED if after else GateWay.ANYWAY, after)


@pytest.mark.parametrize("mood", MOOD_OPENS)
@pytest.mark.parametrize("has_passed", [False, True])
@pytest.mark.parametrize("is_unsafe", [False, True])
def test_the_whole_table(mood, has_passed, is_unsafe):
    conversation = feeling(mood, *[passed(mood)] * has_passed)
    if is_unsafe:
        conversation = conversation.with_answer("body", ("jaw", "unsafe"))
    expected = GateKind.CARE if is_unsafe else GateKind.OPEN if has_passed else MOOD_OPENS[mood]
    assert gate(conversation).kind is expected


def test_each_mood_of_ours_is_in_the_table():
    assert {mood.key for mood in MOODS} <= set(MOOD_OPENS)


def test_a_soft_gate_offers_the_practice_of_its_mood_and_no_other_gate_does():
    soft = gate(feeling("anxiety/Dread"))
    assert soft.mood.name == "Dread"
    assert soft.shift is soft.mood.shift
    assert 60 <= soft.shift.seconds <= 90
    assert gate(feeling("wonder")).shift is None
    assert gate(feeling("anxiety").with_answer("body", ("unsafe",))).shift is None


@pytest.mark.parametrize(
    ("conversation", "kind"),
    [
        pytest.param(feeling("anxiety", passed("resentment", "anxiety")), GateKind.OPEN, id="came out of it in this"),
        pytest.param(feeling("anxiety", passed("resentment", "wonder")), GateKind.SOFT, id="another mood since"),
        pytest.param(
            feeling("anxiety", passed("anxiety"), passed("resentment", at=LATER)), GateKind.SOFT, id="the last"
        ),
        pytest.param(
            feeling("anxiety", passed("anxiety"), moods=(MoodEntry(LATER, "anxiety", "", Moment.GOING_IN),)),
            GateKind.SOFT,
            id="named anew",
        ),
        pytest.param(
            feeling("anxiety", passed("anxiety"), moods=(MoodEntry(NOW, "anxiety", "", Moment.GOING_IN),)),
            GateKind.OPEN,
            id="named before",
        ),
        pytest.param(
            feeling("anxiety", passed("anxiety"), moods=(MoodEntry(LATER, "wonder", "", Moment.COMING_OUT),)),
            GateKind.OPEN,
            id="only coming out",
        ),
    ],
)
def test_it_was_passed_since_the_mood_was_named(conversation, kind):
    assert gate(conversation).kind is kind


@pytest.mark.parametrize("field", ["story", "their_story"])
def test_a_story_of_threat_wants_company(field):
    assert gate(feeling("wonder").with_answer(field, "He threatened me.")).kind is GateKind.CARE
    assert gate(feeling("wonder").with_answer(field, "We are killing it.")).kind is GateKind.OPEN


@pytest.mark.parametrize("fact", [Fact("f", "He hit me."), Fact("f", how_i_know="He threatened me, I was there.")])
def test_a_fact_of_violence_wants_company_also_when_it_is_kept_back(fact):
    for each in (fact, replace(fact, kept_back=True)):
        assert gate(Conversation("c").with_answer("facts", (each,))).kind is GateKind.CARE


def test_who_has_understood_goes_on_without_an_exercise():
    unsafe = feeling("anxiety").with_answer("body", ("unsafe",))
    assert gate(unsafe, has_understood=True).kind is GateKind.OPEN
    assert gate(feeling("anxiety"), has_understood=True).kind is GateKind.SOFT


@given(conversations, st.booleans())
def test_a_gate_offers_a_practice_exactly_when_it_is_soft(conversation, has_understood):
    found = gate(conversation, has_understood=has_understood)
    assert (found.shift is not None) == (found.kind is GateKind.SOFT)


def test_unsafe_is_a_sign_a_leader_can_choose():
    assert "unsafe" in dict(BODY_SIGNS)
