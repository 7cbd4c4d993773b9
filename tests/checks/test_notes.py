"""Structure: what the whole of a field says or leaves out."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules


def kinds(step: str, text: str, rules: Rules) -> list[str]:
    return [note.kind for note in check(step, text, rules).notes]


def test_more_than_three_facts_ask_which_two_count(rules: Rules) -> None:
    assert kinds("data", "One on 1 May. Two on 2 May. Three on 3 May. Four on 4 May.", rules) == ["case"]


def test_data_without_date_number_or_quote_asks_when(rules: Rules) -> None:
    assert kinds("data", "The list was late.", rules) == ["when"]
    assert kinds("data", "The list came on Tuesday.", rules) == []


@pytest.mark.parametrize(
    "text", ["Please send the list.", "Please send it ASAP.", "Please pay the balance that was due on the 20th."]
)
def test_a_request_without_a_day_asks_by_when(text: str, rules: Rules) -> None:
    assert kinds("request", text, rules) == ["when"]


@pytest.mark.parametrize(
    "text", ["Please send it by Friday.", "Please reply within 4 hours.", "Could we meet at 14:30?"]
)
def test_a_request_with_a_day_asks_nothing(text: str, rules: Rules) -> None:
    assert kinds("request", text, rules) == []


def test_a_when_that_is_none_is_marked(rules: Rules) -> None:
    assert [mark.kind for mark in check("request", "Please answer at your earliest convenience.", rules).marks] == [
        "when"
    ]


def test_a_vague_concern_asks_what_is_at_stake(rules: Rules) -> None:
    assert kinds("concern", "I'm concerned about the situation.", rules) == ["what is at stake"]


def test_a_concern_of_nobody_asks_whose_it_is(rules: Rules) -> None:
    assert kinds("concern", "The launch is in danger.", rules) == ["whose"]


def test_the_story_is_never_marked_and_asks_one_question(rules: Rules) -> None:
    checked = check("story", "They are lazy liars and always late.", rules)
    assert checked.marks == ()
    assert [note.why for note in checked.notes] == ["What part of this could you still move?"]


@pytest.mark.parametrize("step", ["data", "concern", "reason", "ask", "request", "story"])
def test_an_empty_field_is_left_in_peace(step: str, rules: Rules) -> None:
    checked = check(step, "  \n ", rules)
    assert (checked.marks, checked.notes) == ((), ())


def test_a_language_without_rules_keeps_the_structural_checks() -> None:
    nothing = load_rules("xx")
    assert kinds("data", "Die Liste kam zu spät.", nothing) == ["when"]
    assert kinds("request", "Bitte senden.", nothing) == ["when"]
    assert check("ask", "Wie siehst du das?", nothing).marks == ()
