from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.figures import round_figures
from desktop_app.domain.identities import Identity
from desktop_app.domain.redaction import redact


def unnoted(_, new):
    return new


DANA = Identity("Dana Whitlock", "Harbour Foods")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("I rang Dana twice.", "I rang the customer twice."),
        ("Dana’s team said so.", "The customer’s team said so."),
        ("I saw Ms Whitlock; DANA WHITLOCK left.", "I saw the customer; the customer left."),
        ("we met dana", "we met the customer"),
        (
            "It is late at Harbour Foods. Harbour knows.",
            "It is late at the customer’s company. The customer’s company knows.",
        ),
        ("The harbour sells foods.", "The harbour sells foods."),
        ("Danangate is a place.", "Danangate is a place."),
        ("Write to dana.w@harbour-foods.example.", "Write to [e-mail address]."),
        ("Write to dana@localhost", "Write to [e-mail address]"),
        ("See https://harbour.example/a?b=c now", "See [web address] now"),
        ("Ring +44 20 7946 0958 or (020) 7946-0958.", "Ring [phone number] or [phone number]."),
        ("Invoice INV-20391 is open.", "Invoice [reference] is open."),
        ("On 2026-11-18 and 18/11/2026 at 14:10.", "On 2026-11-18 and 18/11/2026 at 14:10."),
    ],
)
def test_who_it_is_about_is_taken_out(text, hidden):
    assert DANA.hide(text, unnoted) == hidden


@pytest.mark.parametrize(
    ("person", "text", "hidden"),
    [
        ("Tomás", "Tomas and TOMÁS came.", "The customer and the customer came."),
        ("Will Ford", "Will you ask Will?", "The customer you ask the customer?"),
        ("Will Ford", "We will see.", "We will see."),
        ("Jo", "jo-jo with Jo", "jo-jo with the customer"),
        ("", "Nobody is named.", "Nobody is named."),
        ("Ana de la Cruz", "la casa de Ana", "la casa de the customer"),
    ],
)
def test_names_that_are_also_words_need_their_capital(person, text, hidden):
    assert Identity(person, "").hide(text, unnoted) == hidden


def test_a_replacement_is_not_replaced_again():
    assert (
        Identity("Web Customer", "The Company").hide("See www.a.example, Web", unnoted)
        == "See [web address] the customer"
    )


@pytest.mark.parametrize(
    ("text", "rounded"),
    [
        ("They come to £48,200.", "They come to about £50,000."),
        ("about £48,200", "about £50,000"),
        ("EUR 1 200 is £7.40 off", "about EUR 1,000 is about £7 off"),
        ("over $1.2m, 250.5 and 1,250 boxes", "over $1m, about 300 and about 1,000 boxes"),
        ("11 of 14 units, site 7, 99 days", "11 of 14 units, site 7, 99 days"),
        ("2 May 2026 at 14:10, 2026-05-02, 16/3/2026", "2 May 2026 at 14:10, 2026-05-02, 16/3/2026"),
        ("£0 and 0", "about £0 and 0"),
    ],
)
def test_figures_are_rounded_and_dates_are_not(text, rounded):
    assert round_figures(text, unnoted) == rounded


CONVERSATION = Conversation(
    "sample-harbour-foods",
    title="Late invoices at Harbour Foods",
    person="Dana Whitlock",
    organisation="Harbour Foods",
    on=date(2026, 11, 26),
    answers={
        "story": "Dana ignores us.",
        "mood": "acceptance",
        "body": ("settled",),
        "facts": (Fact("f1", "Dana owes £48,200.", date(2026, 11, 18), "A call by Dana", kept_back=True),),
        "follow_ups": ("What does Dana see?",),
        "if_thens": (IfThen("Dana goes", "I stay"),),
    },
)


def test_every_text_is_redacted_and_all_else_stays():
    redacted = redact(CONVERSATION).conversation
    assert redacted.facts == (
        Fact("f1", "The customer owes about £50,000.", date(2026, 11, 18), "A call by the customer", kept_back=True),
    )
    assert redacted.if_thens == (IfThen("The customer goes", "I stay"),)
    assert (redacted.name, redacted.person, redacted.organisation) == (
        "Late invoices at the customer’s company", "The customer", "",
    )  # fmt: skip
    assert (redacted.text("mood"), redacted.chosen("body"), redacted.on) == (
        "acceptance",
        ("settled",),
        CONVERSATION.on,
    )
    assert "harbour" not in str(redacted).lower()
    assert "dana" not in str(redacted).lower()


def test_what_was_replaced_is_told_once_each():
    replaced = redact(CONVERSATION).replaced
    assert replaced[0] == ("Harbour Foods", "the customer’s company")
    assert ("£48,200", "about £50,000") in replaced
    assert len(set(replaced)) == len(replaced)


def test_a_conversation_with_nobody_stays_nobody_s():
    assert redact(Conversation("x", title="A hard talk")).conversation == Conversation("redacted", title="A hard talk")


NAMES = st.sampled_from(["Dana", "Whitlock", "Tomás", "Łukasz", "O’Brien", "Anne-Marie", "Nguyen", "Björk"])


@given(
    st.lists(NAMES, min_size=1, max_size=2, unique=True), st.lists(st.one_of(NAMES, st.text(max_size=12)), max_size=12)
)
def test_no_known_name_survives(person, pieces):
    named = replace(CONVERSATION, person=" ".join(person), answers={"story": " ".join(pieces)})
    told = redact(named).conversation.text("story")
    assert not {each.casefold() for each in told.split()} & {each.casefold() for each in person}


def test_what_was_chosen_and_not_written_stays_as_it_is():
    told = Conversation("1", person="Vic Hero").with_answer("story_kind", "hero").with_answer("story", "Vic is a hero")
    hidden = redact(told).conversation
    assert hidden.answers["story_kind"] == "hero"
    assert "hero" not in hidden.text("story")
