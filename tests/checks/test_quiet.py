"""Caps, places and the memory of sentences."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.checks.checking import check
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import SENTENCES_KEPT, Rules
from desktop_app.checks.words import KNOWN_AT_MOST

FIVE = "You always call. They never write. He constantly moves it. She is rude. It was a complete farce."
RULES = load_rules()


def test_a_field_shows_three_marks_and_two_of_a_rule_and_counts_the_rest(rules: Rules) -> None:
    checked = check("data", FIVE, rules)
    assert len(checked.marks) == 3
    assert checked.more["always"] == 1
    assert len(checked.every_mark) == 5


def test_a_mark_stands_on_the_words_it_speaks_of(rules: Rules) -> None:
    text = "On Monday we met. 😀 Tomás is very rude."
    mark = check("data", text, rules).marks[0]
    assert text[mark.start : mark.end] == "very rude"


def test_a_known_sentence_is_not_read_again_and_the_memory_is_bounded() -> None:
    own = load_rules()
    for number in range(SENTENCES_KEPT + 10):
        check("data", f"Line {number} came.", own)
    assert len(own.seen) == SENTENCES_KEPT


def test_an_exception_elsewhere_in_the_sentence_does_not_silence_a_mark(rules: Rules) -> None:
    assert check("data", "They always call; the lamp is always on.", rules).marks


def test_words_once_looked_up_are_forgotten_when_there_are_too_many() -> None:
    own = load_rules()
    for number in range(KNOWN_AT_MOST + 5):
        own.lexicon.read(f"{number}")
    assert len(own.lexicon.known) < KNOWN_AT_MOST


@given(st.text(max_size=200))
def test_every_mark_lies_inside_its_text(text: str) -> None:
    for step in ("data", "ask", "request", "concern"):
        for mark in check(step, text, RULES).every_mark:
            assert 0 <= mark.start < mark.end <= len(text)
