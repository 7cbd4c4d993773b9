"""Whose words they are: what a sentence only passes on is not asked about, in whatever order it is told."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules


@pytest.mark.parametrize(
    "text",
    [
        "Our planner is lazy, said the foreman.",
        "Were we deliberately late, asked the buyer, or only unlucky.",
        "To the board, as she put it, our offer is an insult.",
        "The residents describe our noise as an outrage.",
        "Chat of 14:02, their lead: useless tool, bin it.",
        "Survey comment, question 4 – rude drivers, score 2.",
        "Per the tenant, quote, a pack of liars, unquote.",
        "The court found the claim frivolous.",
        "I was told by the porter that the chef is a bully.",
        "He pleads recklessness at point 12.",
        "Our driver was a clown, that's in her mail of 6 May.",
    ],
)
def test_words_that_are_only_passed_on_are_left_alone(text: str, rules: Rules) -> None:
    assert not check("data", text, rules).marks


@pytest.mark.parametrize(
    "text",
    [
        "Our planner is lazy, and the foreman never says thank you.",
        "He said nothing and he sulked.",
        "She wrote “fine”, and she is a hypocrite.",
        "This alleged expert was late.",
        "Buyer: slippery.",
    ],
)
def test_a_verb_of_saying_does_not_excuse_the_leaders_own_words(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks


@pytest.mark.parametrize(
    "text",
    [
        "She dodged the falling ladder.",
        "The buyer abandoned his basket at step 3.",
        "The crew exploited the tide and sailed at noon.",
        "He manipulated the table until the columns met.",
    ],
)
def test_a_verb_that_accuses_only_by_its_object_may_be_plain(text: str, rules: Rules) -> None:
    assert not check("data", text, rules).marks


@pytest.mark.parametrize("text", ["She dodged our questions.", "He is evading his responsibility.", "Ducks each call."])
def test_with_what_is_owed_as_its_object_it_accuses(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks


def test_the_first_word_of_a_sentence_is_a_person_only_if_names_end_like_it(rules: Rules) -> None:
    assert not check("data", "Trains should clear the block in nine minutes.", rules).marks
    assert check("data", "Thomas should clear the block in nine minutes.", rules).marks
