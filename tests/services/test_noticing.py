"""The checks over a whole conversation: what is read, where a mark stands, and what is left to count."""

from datetime import date

import pytest

from desktop_app.checks.kept import Kept
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules
from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.services.noticing import Place, notice

TODAY = date(2026, 3, 18)
BOTHERED = "I rang Dana twice and she couldn't be bothered to call back."
BLANK = Conversation("1")


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules()


def test_a_fact_kept_back_is_not_read(rules: Rules) -> None:
    facts = (Fact("a", BOTHERED, TODAY), Fact("b", BOTHERED, TODAY, kept_back=True))
    noticed = notice(BLANK.with_answer("facts", facts), rules, TODAY)
    assert [place for place in noticed.readings if place.field == "facts"] == [Place("facts", "a")]
    assert [(each.text, each.count) for each in noticed.advice] == [("judgement left in the data", 1)]


def test_several_judgements_are_counted_together(rules: Rules) -> None:
    facts = tuple(Fact(name, BOTHERED, TODAY) for name in "ab")
    noticed = notice(BLANK.with_answer("facts", facts), rules, TODAY)
    assert [(each.text, each.count) for each in noticed.advice] == [("judgements left in the data", 2)]


def test_a_feeling_is_read_as_it_will_be_said_and_marked_where_it_is_written(rules: Rules) -> None:
    noticed = notice(BLANK.with_answer("feeling", "ignored"), rules, TODAY)
    reading = noticed.readings[Place("feeling")]
    assert [reading.text[mark.start : mark.end] for mark in reading.loud] == ["ignored"]


def test_a_feeling_that_is_one_is_left_alone(rules: Rules) -> None:
    assert notice(BLANK.with_answer("feeling", "uneasy"), rules, TODAY).readings[Place("feeling")].loud == ()


def test_what_is_kept_is_not_noticed(rules: Rules) -> None:
    conversation = BLANK.with_answer("facts", (Fact("a", BOTHERED, TODAY),))
    rule = notice(conversation, rules, TODAY).readings[Place("facts", "a")].loud[0].rule
    assert notice(conversation, rules, TODAY, Kept().keep(BOTHERED, rule)).advice == ()


def test_each_question_is_read_by_itself(rules: Rules) -> None:
    questions = ("Don't you think that's fair?", "What have I missed?")
    noticed = notice(BLANK.with_answer("follow_ups", questions), rules, TODAY)
    assert len(noticed.readings[Place("follow_ups", "0")].loud) == 1
    assert noticed.readings[Place("follow_ups", "1")].loud == ()
    assert noticed.advice[0].text == "question that already has its answer"


def test_a_long_opening_and_an_old_fact_are_asked_about_quietly(rules: Rules) -> None:
    old = BLANK.with_answer("facts", (Fact("a", "The list of 3 sites came late. " * 40, date(2025, 1, 1)),))
    asked = notice(old, rules, TODAY).questions["data"]
    assert any("days old" in question for question in asked)
    assert any("75 seconds" in question for question in asked)
