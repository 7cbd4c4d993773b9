"""What someone said is theirs; the leader's own words begin again where a quotation ends."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules
from desktop_app.checks.words import READINGS_KEPT


@pytest.mark.parametrize(
    "text",
    [
        'He says "we are one team", but he is a liar.',
        'The letter speaks of "shared pain", which is a farce.',
        "She said “fine”, and then she ignored our three mails.",
    ],
)
def test_a_judgement_after_a_quotation_is_the_leaders_own(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks


@pytest.mark.parametrize(
    "text",
    [
        'He said that the "final" plan is rubbish.',
        'He said "no" is a stupid word.',
        "She said that we are liars.",
        'Your note says "late", "rude" and "lazy".',
        'She wrote "you are liars',
    ],
)
def test_a_quotation_inside_what_was_said_does_not_end_it(text: str, rules: Rules) -> None:
    assert not check("data", text, rules).marks


@pytest.mark.parametrize("text", ["ur team dont care", "u never answer", "Site owner = crook"])
def test_words_typed_in_a_hurry_are_read_as_they_are_meant(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks


def test_a_first_reading_can_be_asked_for(rules: Rules) -> None:
    check("data", "You ignored us.", rules)
    rules.forget()
    assert not rules.seen
    assert not rules.lexicon.readings


def test_readings_are_kept_for_a_while_only(rules: Rules) -> None:
    for number in range(READINGS_KEPT + 5):
        rules.lexicon.read(f"Line {number} came.")
    assert len(rules.lexicon.readings) <= READINGS_KEPT
