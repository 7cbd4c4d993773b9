"""The invitation carries topic, time and permission, and nothing of the evidence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.services.invitation import invitation
from tests.services.late_invoices import FACTS, LATE_INVOICES


def test_it_asks_for_a_time_and_names_the_topic():
    assert invitation(LATE_INVOICES) == (
        "Dana, could we speak for 20 minutes on Thursday 26 November about late invoices at Harbour Foods? "
        "I’d like to hear how it looks from your side. Would 10:00 suit you?"
    )


def test_what_is_not_known_yet_is_left_out_or_asked():
    assert invitation(Conversation("new")) == (
        "Could we speak for 20 minutes? I’d like to hear how it looks from your side. When would suit you?"
    )


@pytest.mark.parametrize(
    ("person", "start"),
    [("Dr. Tomás Ruiz", "Dr. Tomás Ruiz, could"), ("  Tomás\nRuiz ", "Tomás, could"), (" ", "Could")],
)
def test_people_are_addressed_as_they_are_written(person, start):
    assert invitation(Conversation("new", person=person)).startswith(start)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Late invoices.", "about late invoices?"),
        ("Harbour Foods invoices", "about Harbour Foods invoices?"),
        ("Dana and the launch", "about Dana and the launch?"),
        ("October figures", "about October figures?"),
        ("SLA breaches", "about SLA breaches?"),
        (" ", "on Thursday 26 November?"),
    ],
)
def test_the_topic_reads_in_mid_sentence(title, topic):
    assert topic in invitation(replace(LATE_INVOICES, title=title))


def test_a_capital_stays_where_no_organisation_tells_what_is_a_name():
    assert "about Northgate lists?" in invitation(Conversation("new", title="Northgate lists"))


@given(st.sampled_from([fact.what for fact in FACTS]), st.sampled_from(["{}", "{}!", "About: {}", " {} "]))
def test_a_title_that_tells_the_evidence_is_not_sent(what, frame):
    told = replace(LATE_INVOICES, title=frame.format(what))
    assert what.rstrip(".") not in invitation(told)
    assert "about" not in invitation(told)


@given(st.text(st.characters(categories=["L", "Nd", "Zs"]), min_size=25))
def test_nothing_but_the_heading_reaches_it(text):
    told = (
        LATE_INVOICES.with_answer("facts", (Fact("1", text),)).with_answer("concern", text).with_answer("story", text)
    )
    assert invitation(told) == invitation(LATE_INVOICES)
