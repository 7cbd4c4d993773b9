from hypothesis import given

from desktop_app.domain.advice import Advice
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.journey import Journey, numbered
from desktop_app.domain.standing import Standing
from desktop_app.domain.steps import ASK, CONCERN, DATA, LISTEN, METHOD, REASON, STORY
from tests.domain.made_up import conversations
from tests.domain.northgate import NORTHGATE

BLANK = Conversation("1")
LEFT = (Advice("words of blame", "concern", count=2), Advice("judgement", "data", count=1))


def test_back_and_next_follow_the_method():
    first, last = Journey(BLANK.at_step("story")), Journey(BLANK.at_step("listen"))
    assert (first.previous, first.next) == (None, DATA)
    assert (last.previous, last.next) == (ASK, None)


def test_a_step_nobody_touched_is_untouched():
    assert {Journey(BLANK).standing(step) for step in METHOD} == {Standing.UNTOUCHED}


def test_a_step_without_what_it_needs_is_begun():
    assert Journey(BLANK.with_answer("story", "They never call.")).standing(STORY) is Standing.BEGUN
    assert Journey(BLANK.with_answer("feeling", "uneasy")).standing(CONCERN) is Standing.BEGUN


def test_a_step_with_what_it_needs_is_done_and_one_that_needs_nothing_with_anything():
    assert Journey(BLANK.with_answer("mood", "wonder")).standing(STORY) is Standing.DONE
    assert Journey(BLANK.with_answer("reason", "Peace.")).standing(REASON) is Standing.DONE


def test_a_done_step_with_a_mark_is_worth_another_look():
    journey = Journey(BLANK.with_answer("concern", "You never call."), noticed=LEFT)
    assert journey.standing(CONCERN) is Standing.LOOK
    assert journey.standing(DATA) is Standing.UNTOUCHED


def test_it_is_finished_when_every_step_that_asks_for_something_has_it():
    assert Journey(NORTHGATE, noticed=LEFT).is_finished
    assert Journey(NORTHGATE.with_answer("reason", "")).is_finished
    assert not Journey(NORTHGATE.with_answer("concern", " ")).is_finished


def test_the_pace_makes_it_longer_or_shorter():
    assert Journey(NORTHGATE, pace=65).seconds == 2 * Journey(NORTHGATE, pace=130).seconds


def test_the_parts_that_are_spoken_about_are_numbered():
    assert [numbered(step) for step in METHOD] == ["·", "1", "2", "3", "4", "5"]
    assert numbered(LISTEN) == "5"


@given(conversations)
def test_the_leader_always_stands_somewhere_and_can_walk_the_whole_way(conversation):
    journey, seen = Journey(conversation.at_step(METHOD[0].key)), []
    while journey.next is not None:
        seen.append(journey.here)
        journey = Journey(journey.conversation.at_step(journey.next.key))
    assert [*seen, journey.here] == list(METHOD)
