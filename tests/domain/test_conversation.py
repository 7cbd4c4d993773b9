from datetime import date, datetime, time

import pytest
from hypothesis import given

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation, without_sentence
from desktop_app.domain.steps import METHOD
from tests.domain.made_up import conversations

BLANK = Conversation("1")


def test_it_is_called_by_its_title_or_by_who_it_is_with():
    assert BLANK.name == "Untitled"
    assert BLANK.described(organisation="Northgate").name == "A conversation with Northgate"
    assert BLANK.described(person="Tomás", organisation="Northgate").name == "A conversation with Tomás"
    assert BLANK.described(title="  Site lists ", person="Tomás").name == "Site lists"


def test_every_way_to_hold_it_can_be_said():
    assert [channel.phrase for channel in Channel] == ["in person", "by video", "by phone", "by message"]


def test_editing_returns_another_one():
    written = BLANK.with_answer("concern", "June")
    assert BLANK.answers == {}
    assert written.text("concern") == "June"
    assert written != BLANK


def test_a_field_no_step_declares_cannot_be_written():
    with pytest.raises(KeyError):
        BLANK.with_answer("secret", "x")


def test_facts_put_themselves_in_order():
    old, new = Fact("1", "a", date(2026, 3, 1)), Fact("2", "b", date(2026, 3, 2))
    assert BLANK.with_answer("facts", (old, new)).facts == (new, old)


def test_a_kept_back_fact_is_kept_and_not_spoken():
    kept, said, blank = Fact("1", "a", kept_back=True), Fact("2", "b"), Fact("3", " ")
    conversation = BLANK.with_answer("facts", (kept, said, blank))
    assert len(conversation.facts) == 3
    assert conversation.spoken_facts == (said,)


def test_visiting_a_step_counts_what_it_was_prefilled_with_as_written():
    assert not BLANK.has("ask")
    assert BLANK.text("ask") == "How do you see it?"
    visited = BLANK.at_step("ask")
    assert visited.has("ask")
    assert visited.step == "ask"


def test_visiting_again_changes_nothing_that_was_written():
    cleared = BLANK.at_step("ask").with_answer("ask", "")
    assert cleared.at_step("ask").text("ask") == ""
    assert not cleared.has("ask")


def test_a_step_this_version_does_not_know_is_the_first_one():
    assert BLANK.at_step("dance").step == METHOD[0].key


def test_empty_questions_and_half_cards_are_left_out():
    conversation = BLANK.with_answer("follow_ups", ("", "What else?")).with_answer(
        "if_thens", (IfThen("they shout", ""), IfThen("they shout", "I wait"))
    )
    assert conversation.chosen("follow_ups") == ("What else?",)
    assert conversation.if_thens == (IfThen("they shout", "I wait"),)
    assert BLANK.chosen("follow_ups") == ()
    assert BLANK.if_thens == BLANK.facts == ()


def test_a_list_is_not_a_text():
    assert BLANK.with_answer("body", ("jaw",)).text("body") == ""


@given(conversations)
def test_visiting_every_step_in_turn_loses_nothing(conversation):
    visited = conversation
    for step in METHOD:
        visited = visited.at_step(step.key)
    assert all(visited.answers[key] == answer for key, answer in conversation.answers.items())


def test_a_sentence_is_taken_out_and_the_rest_closes_up():
    conversation = BLANK.with_answer("concern", "It is June. You never call. I worry.")
    assert without_sentence(conversation, "concern", "", "You never call.").text("concern") == "It is June. I worry."
    assert without_sentence(conversation, "concern", "", "").text("concern") == "It is June. You never call. I worry."


def test_a_fact_with_nothing_left_goes_and_the_others_stay():
    conversation = BLANK.with_answer("facts", (Fact("1", "You never call."), Fact("2", "You never call. Ever.")))
    assert without_sentence(conversation, "facts", "1", "You never call.").facts == conversation.facts[1:]
    assert without_sentence(conversation, "facts", "2", "You never call.").facts[1].what == "Ever."


@pytest.mark.parametrize(
    ("on", "at", "is_over"),
    [
        (None, None, False),
        (date(2026, 3, 18), None, False),
        (date(2026, 3, 17), None, True),
        (date(2026, 3, 18), time(9, 0), True),
        (date(2026, 3, 18), time(9, 30), False),
    ],
)
def test_it_is_over_when_its_time_is_past(on, at, is_over):
    assert BLANK.described(on=on, at=at).is_over(datetime(2026, 3, 18, 9, 15)) is is_over  # noqa: DTZ001


def test_measures_are_numbers_and_none_given_is_none():
    assert BLANK.with_answer("measures", (3, 0, 7)).measured("measures") == (3, 0, 7)
    assert BLANK.measured("measures") == ()
