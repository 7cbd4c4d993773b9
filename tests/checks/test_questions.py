"""One judgement a question."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Do you agree we have a problem?", "leading"),
        ("Don't you think that's late?", "leading"),
        ("Why didn't you call us?", "why"),
        ("What happened, and will you fix it by Friday? And who owns it?", "several"),
        ("Can we agree you'll send it by noon?", "closed"),
        ("You can see why we're upset, right?", "leading"),
        ("I'd like you to fix this.", "none"),
        ("How bad was the week for your people?", "leading"),
        ("What can be done about your careless drivers?", "loaded"),
        ("Could you tell me whether it came?", "closed"),
        ("How many lists are missing?", "closed"),
        ("Tuesday or Thursday?", "closed"),
    ],
)
def test_a_question_that_is_not_open_gets_exactly_one_mark(text: str, kind: str, rules: Rules) -> None:
    assert [mark.kind for mark in check("ask", text, rules).marks] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "How do you see it?",
        "Tell me how it looks to you.",
        "How do you see it",
        "Where did I let you down?",
        "You should have told us. What happened?",
        "How would you word the clause about unreasonable delay?",
        "Where do you reckon it went off the rails?",
        "Which bits of our letter were hard to read?",
        "",
    ],
)
def test_an_open_question_or_invitation_gets_nothing(text: str, rules: Rules) -> None:
    checked = check("ask", text, rules)
    assert (checked.marks, checked.notes) == ((), ())


def test_a_long_question_gets_a_note_on_its_length(rules: Rules) -> None:
    asked = (
        "How do you see the time between the call in March and the second visit " + "of the crew to the site " * 4 + "?"
    )
    assert [note.kind for note in check("ask", asked, rules).notes] == ["long"]


def test_a_topic_before_the_question_is_no_question_of_its_own(rules: Rules) -> None:
    assert not check("ask", "And the varnish? What do you make of it now it is dry?", rules).marks
    assert check("ask", "Is the varnish dry? What do you make of it?", rules).marks[0].kind == "several"
