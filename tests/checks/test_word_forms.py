"""Words are written once; the forms English makes of them are found, too."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.inflection import adverb, quality
from desktop_app.checks.rulebook import Rules


@pytest.mark.parametrize(
    ("adjective", "how", "what"),
    [
        ("rude", "rudely", "rudeness"),
        ("sloppy", "sloppily", "sloppiness"),
        ("sarcastic", "sarcastically", "sarcasticness"),
        ("horrible", "horribly", "horribleness"),
        ("sole", "solely", "soleness"),
        ("coy", "coyly", "coyness"),
    ],
)
def test_an_adjective_gives_its_adverb_and_its_noun(adjective: str, how: str, what: str) -> None:
    assert (adverb(adjective), quality(adjective)) == (how, what)


def test_a_manner_and_a_vice_need_no_entry_of_their_own(rules: Rules) -> None:
    texts = ("You pigheadedly held on to the old form.", "Your pigheadedness has cost us two weeks.")
    assert all(check("data", text, rules).marks for text in texts)


def test_a_plain_adverb_made_of_a_word_that_judges_elsewhere_is_left_alone(rules: Rules) -> None:
    assert not check("data", "You strictly kept to the 9 o'clock slot.", rules).marks
