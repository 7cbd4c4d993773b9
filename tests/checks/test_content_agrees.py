"""The prompts and examples the product ships agree with its checks: good ones unmarked, bad ones marked."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

GOOD = [
    (
        "data",
        "The list for site 7 was due Monday the 16th; today we don't have it. Lists 5 and 6 came four days after.",
    ),
    ("concern", "I'm concerned that site 7's receptionists will go live on 6 April without training."),
    ("part", "I let two dates pass without calling you. I should have picked up the phone on the 3rd."),
    ("data", "I let two dates pass without calling you. I should have picked up the phone on the 3rd."),
    ("reason", "I'd like your teams to have a calm first week, and us to trust each other's dates."),
    ("purpose", "To understand what stops the lists, and to agree a date we both believe."),
    ("offer", "Since payroll locks the file, I offer to take a draft list on the 10th each month."),
    ("readback", "You: list, 23 names, Friday noon. Me: training plan by 17:00 that day. Right?"),
    ("request", "Would you send site 7's list, all 23 names with roles, by Friday 20 March noon?"),
    ("data", "We billed 14 sites twice on 1 March. That is ours. The credit is in your account today."),
    ("ask", "How do you see it?"),
    ("ask", "What have I missed?"),
    ("ask", "What would you do? "),
    ("ask", "Which missed date cost you most?"),
    ("ask", "When did what we said stop matching what you saw?"),
    ("ask", "Where did our knowledge fall short for you?"),
    ("ask", "Where did it look as if we put ourselves first?"),
    ("ask", "What was happening on your side that week?"),
    ("ask", "What would a good outcome look like for you?"),
    ("ask", "Would you help me see what this looked like from your side?"),
    ("ask", "What else?"),
    ("ask", "What have I got wrong?"),
]
BAD = [
    ("data", "You always send everything late and clearly your team isn't taking this seriously."),
    ("data", "They're not up to it."),
    ("concern", "I'm concerned that you don't care about this project."),
    ("part", "It's all my fault, sorry, sorry."),
    ("reason", "Because my director is on my back."),
    ("purpose", "To make him admit it."),
    ("ask", "Don't you agree the lists have to come on time?"),
    ("request", "Please send it ASAP."),
    ("offer", "Let me know if I can help."),
    ("readback", "Great, so we're all good."),
]


@pytest.mark.parametrize(("step", "text"), GOOD)
def test_a_good_example_is_not_marked(step: str, text: str, rules: Rules) -> None:
    assert check(step, text, rules).marks == ()


@pytest.mark.parametrize(("step", "text"), BAD)
def test_a_bad_example_is_marked(step: str, text: str, rules: Rules) -> None:
    assert check(step, text, rules).marks


def test_an_accusing_concern_is_about_them(rules: Rules) -> None:
    assert (
        check("concern", "I'm concerned that you don't care about this project.", rules).marks[0].kind == "about them"
    )
