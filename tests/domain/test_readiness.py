from datetime import date

import pytest
from hypothesis import given

from desktop_app.domain.answers import Fact
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.journey import Journey
from desktop_app.domain.moods import BODY_SIGNS, MOODS, mood
from desktop_app.domain.readiness import Advice, before_you_go_in
from desktop_app.domain.steps import METHOD
from tests.domain.made_up import conversations
from tests.domain.northgate import NORTHGATE

BLANK = Conversation("1")


def advised(conversation: Conversation, step: str) -> Advice:
    return next(advice for advice in before_you_go_in(Journey(conversation)) if advice.step == step)


def test_a_prepared_leader_reads_only_what_is_settled():
    assert all(advice.is_settled for advice in before_you_go_in(Journey(NORTHGATE)))


def test_a_blank_page_says_what_to_do_first():
    open_ = [advice.text for advice in before_you_go_in(Journey(BLANK)) if not advice.is_settled]
    assert open_ == ["Name your mood", "Write one fact", "Say what you are concerned about"]


def test_by_message_only_the_invitation_goes():
    assert "only the invitation" in advised(BLANK.described(channel=Channel.MESSAGE), "listen").text
    assert advised(BLANK, "listen").is_settled


def test_an_unsettled_mood_comes_in_too():
    heated = advised(BLANK.with_answer("mood", "resentment"), "story")
    assert (heated.text, heated.is_settled) == ("Resentment comes in with you", False)
    assert advised(BLANK.with_answer("mood", "wonder"), "story").is_settled


@pytest.mark.parametrize(
    ("dates", "text", "count"),
    [
        ([None], "fact without a date", 1),
        ([None, None, date(2026, 3, 1)], "facts without a date", 2),
        ([date(2026, 3, 1)] * 3, "Facts with their dates", None),
        ([None] * 4, "facts: which two would they recognise?", 4),
    ],
)
def test_facts_are_few_and_dated(dates, text, count):
    facts = tuple(Fact(str(number), "It happened.", day) for number, day in enumerate(dates))
    advice = advised(BLANK.with_answer("facts", facts), "data")
    assert (advice.text, advice.count, advice.is_settled) == (text, count, count is None)


def test_a_question_that_was_struck_out_is_missed():
    assert advised(BLANK.with_answer("ask", " "), "ask").text == "Choose your one question"


def test_a_long_opening_is_asked_what_could_wait():
    long = NORTHGATE.with_answer("reason", "word " * 90)
    (advice,) = (each for each in before_you_go_in(Journey(long)) if each.count)
    assert advice.text == "words aloud: what could wait?"
    assert advice.count == Journey(long).opening.word_count
    assert all(each.count is None for each in before_you_go_in(Journey(NORTHGATE)))


@given(conversations)
def test_every_line_leads_to_a_step_that_exists(conversation):
    assert {advice.step for advice in before_you_go_in(Journey(conversation))} <= {step.key for step in METHOD}


def test_every_mood_is_found_by_its_key_and_no_other():
    assert [mood(each.key) for each in MOODS] == list(MOODS)
    assert mood("boredom") is None
    assert len({each.key for each in MOODS}) == len({each.symbol for each in MOODS}) == 8
    assert len(dict(BODY_SIGNS)) == len(BODY_SIGNS)


def test_three_moods_leave_room_to_be_surprised():
    assert {each.key for each in MOODS if each.is_settled} == {"acceptance", "ambition", "wonder"}
