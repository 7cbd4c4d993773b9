"""What is seen again once a conversation is over."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.looking_back import looking_back
from desktop_app.domain.moments import GatePassed, GateWay

AT = datetime(2026, 3, 18, 9, tzinfo=UTC)


def gone_in(way: GateWay, mood: str = "resentment", after: str = "") -> Conversation:
    return Conversation("1", gates=(GatePassed(AT, mood, way, after),))


@pytest.mark.parametrize(
    ("conversation", "sentences"),
    [
        (Conversation("1"), ()),
        (gone_in(GateWay.ANYWAY), ("You went in anyway, with resentment.",)),
        (gone_in(GateWay.PRACTISED), ("You practised first, and went in with resentment.",)),
        (gone_in(GateWay.PRACTISED, after="resentment"), ("You practised first, and went in with resentment.",)),
        (gone_in(GateWay.PRACTISED, after="wonder"), ("You practised first: resentment became wonder.",)),
        (gone_in(GateWay.ANYWAY, mood="unheard of"), ()),
        (
            Conversation("1").with_answer("expect", "I expect they will\nblame us."),
            ("You expected: “I expect they will blame us.” What surprised you?",),
        ),
    ],
)
def test_how_they_went_in_and_what_they_expected(conversation, sentences):
    assert looking_back(conversation) == sentences


def test_only_the_last_gate_is_told():
    late = GatePassed(AT.replace(hour=10), "anxiety", GateWay.ANYWAY)
    first = gone_in(GateWay.PRACTISED).gates[0]
    assert looking_back(Conversation("1", gates=(late, first))) == ("You went in anyway, with anxiety.",)
