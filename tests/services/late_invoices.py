"""A finished conversation for the tests of the brief; each private text carries a canary."""

from datetime import date, time

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import SECTIONS, Choice

EVERYTHING = Choice(sections=frozenset(section.key for section in SECTIONS))

FACTS = (
    Fact("1", "Your accounts team told us the October invoice is unpaid. It comes to £48,200", date(2026, 11, 24)),
    Fact("2", "I rang you twice on Friday and we have not spoken.", date(2026, 11, 20), "canary-source"),
    Fact(
        "3", "canary-kept-back: August was paid 19 days late.", date(2026, 9, 1), "our bank statement", kept_back=True
    ),
)

LATE_INVOICES = Conversation(
    "late-invoices",
    title="Late invoices at Harbour Foods",
    person="Dana Whitlock",
    organisation="Harbour Foods",
    on=date(2026, 11, 26),
    at=time(10),
    answers={
        "story": "canary-story: they take us for granted.\n\nI do all the chasing.",
        "story_kind": "victim",
        "their_story": "canary-their-story: they say we never asked.",
        "measures": (3, 0, 7),
        "mood": "resentment",
        "body": ("jaw", "settled"),
        "offer": "Someone who says it straight,\nand leaves Dana with more options.",
        "facts": FACTS,
        "concern": "I’m concerned that we’re starting to chase you instead of working with you.",
        "feeling": "uneasy",
        "reason": "I want to sort it out now because the spring launch depends on both of us.",
        "ask": "How does it look from your side?",
        "follow_ups": ("What happens to an invoice once it reaches you?", "  "),
        "change_my_mind": "That our invoices go to an address nobody reads.",
        "if_thens": (IfThen("she says it is our system", "I ask when she first saw it."), IfThen("half a card")),
        "expect": "canary-expect: I expect they will blame the system.",
        "happened": "canary-happened: Dana had not seen the second invoice.",
        "say_back": "So what I hear is …, did I get that?",
    },
)
