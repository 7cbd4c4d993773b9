from datetime import date

import pytest
from hypothesis import given

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Channel, Conversation
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
