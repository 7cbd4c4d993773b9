"""'I can't' in a request or an offer asks 'How can I …?' in the side panel."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

CLOSED_DOORS = [
    "I can't change the date.",
    "We cannot move the slot.",
    "It's against our policy.",
    "My hands are tied.",
    "There is nothing I can do.",
    "We are not allowed to share the file.",
    "I have no authority to sign.",
    "Our rules don't allow it.",
    "The system won't let me.",
    "That's not my job.",
    "It is company policy.",
    "It is out of my hands.",
]
OPEN_DOORS = [
    "I can send it by Friday.",
    "How can I help by Monday?",
    "Would you send the policy by noon on Friday?",
    "We can't wait to start on Monday.",
    "Please allow two days, until Friday.",
    "I will ask Ana by noon today.",
    "We could try it on 3 May.",
    "Would you sign by Tuesday?",
    "I can't thank you enough for Monday.",
    "Please quote the policy number by Friday.",
    "The rules are on page 4; please read them by Monday.",
    "I have the keys until six.",
]


def asks_how(text: str, rules: Rules) -> bool:
    return any(note.rule == "how-can-i" for note in check("request", text, rules).notes)


@pytest.mark.parametrize("text", CLOSED_DOORS)
def test_a_closed_door_asks_how(text: str, rules: Rules) -> None:
    assert asks_how(text, rules)


@pytest.mark.parametrize("text", OPEN_DOORS)
def test_an_open_door_asks_nothing(text: str, rules: Rules) -> None:
    assert not asks_how(text, rules)
