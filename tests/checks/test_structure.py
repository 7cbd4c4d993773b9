"""Checks over several facts and over the whole opening."""

from datetime import date

import pytest

from desktop_app.checks.rulebook import Rules
from desktop_app.checks.standards import whose_standard
from desktop_app.checks.structure import case_building, check_data, check_opening

TODAY = date(2026, 3, 18)
FACT = (date(2026, 3, 16), "List 7 was due on the 16th.")


def kinds(facts: list[tuple[date | None, str]]) -> list[str]:
    return [note.kind for note in check_data(facts, TODAY)]


def test_fresh_dated_facts_need_no_note() -> None:
    assert kinds([FACT, (date(2026, 3, 13), "List 6 came 4 days late."), (None, " ")]) == []
    assert kinds([]) == []


def test_four_facts_are_a_case() -> None:
    assert "case" in kinds([FACT] * 4)


def test_facts_without_a_date_or_a_count_ask_for_one() -> None:
    assert kinds([(None, "The list was late.")]) == ["when", "how many"]


def test_old_evidence_and_wrong_order_are_noticed() -> None:
    assert kinds([(date(2026, 1, 5), "Two came."), (date(2026, 1, 9), "3 came.")]) == ["how recent", "newest first"]


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        (["One.", "Two."], "calm"),
        (["One."] * 4, "amber"),
        (["word " * 61], "amber"),
        (["Also the first. And another came.", "Not to mention the third."], "amber"),
    ],
)
def test_the_meter_turns_amber_when_a_case_is_built(texts: list[str], level: str, rules: Rules) -> None:
    assert case_building([(None, text) for text in texts], rules).level == level


def opening(parts: list[tuple[str, str]], seconds: float, rules: Rules) -> list[str]:
    return [note.kind for note in check_opening(parts, seconds, rules)]


def test_a_short_opening_with_one_issue_is_fine(rules: Rules) -> None:
    parts = [
        ("data", "The list was due on the 16th."),
        ("concern", "I'm concerned about training."),
        ("ask", "How do you see it?"),
    ]
    assert opening(parts, 36, rules) == []


def test_a_long_opening_is_told_so_once(rules: Rules) -> None:
    assert opening([("data", "x")], 61, rules) == opening([("data", "x")], 76, rules) == ["length"]


def test_but_after_a_thank_you_is_noticed_in_one_sentence_and_in_two(rules: Rules) -> None:
    assert opening([("data", "Thank you for coming, but the list is late.")], 20, rules) == ["but"]
    assert opening([("data", "We value your work."), ("data", "But the list is late.")], 20, rules) == ["but"]


def test_two_issues_and_threats_are_noticed(rules: Rules) -> None:
    parts = [("concern", "I'm concerned about training. I'm also worried about the invoices.")]
    assert opening(parts, 20, rules) == ["one issue"]
    assert opening([("data", "Pay or else.")], 20, rules) == ["threat"]
    assert opening([("data", "You will regret this.")], 20, rules) == ["threat"]


def test_a_should_reveals_whose_standard_it_is(rules: Rules) -> None:
    text = "You should have called. I should have asked. It ought to run."
    assert [(text[one.start : one.end], one.of) for one in whose_standard(text, rules)] == [
        ("should", "theirs"),
        ("should", "mine"),
        ("ought to", "theirs"),
    ]
