"""The evening before: from an empty library to a brief in hand, by keyboard."""

from __future__ import annotations

from datetime import date, time
from io import BytesIO

from pypdf import PdfReader

from desktop_app.services.documents import as_pdf
from desktop_app.ui import keys
from tests.stories.leader import Leader

DATA_7 = "The list for site 7 was due Monday the 16th; today we don't have it."
DATA_5 = "Lists 5 and 6 came four days after their dates."
CONCERN = "I'm concerned that site 7's receptionists will go live on 6 April without training."
PART = "I let two dates pass without calling you. I should have picked up the phone on the 3rd."
REASON = "I'd like your teams to have a calm first week, and us to trust each other's dates."


def plans_northgate(leader: Leader) -> None:
    leader.begins("Site lists at Northgate", "Tomás Rivera", "Northgate Clinics", "tomorrow", "10")
    leader.writes("I do all the chasing.", into="The story in my head")
    leader.clicks(leader.button("Acceptance. It happened. I can work from here"))
    leader.goes_on()
    leader.adds_fact(DATA_5, on="13 Mar")
    leader.adds_fact(DATA_7, on="today")
    leader.goes_on()
    leader.writes(CONCERN, into="My concern")
    leader.writes(PART, into="My part in it")
    leader.goes_on()
    leader.writes(REASON, into="My reason")
    leader.goes_on()
    leader.goes_on()
    leader.writes("That payroll closes the staff file until the 15th.", into="What might I hear that changes my mind?")


def test_a_leader_plans_from_the_first_thought_to_the_printed_brief(leader: Leader) -> None:
    plans_northgate(leader)
    conversation = leader.conversation
    assert (conversation.on, conversation.at) == (date(2026, 3, 19), time(10))
    assert [fact.on for fact in conversation.facts] == [date(2026, 3, 18), date(2026, 3, 13)]
    said = " ".join((DATA_7, DATA_5, CONCERN, PART, REASON, "How do you see it?"))
    assert leader.app.desk.guide.journey.opening.text == said
    assert round(leader.app.desk.guide.journey.seconds) == 36
    leader.goes_on()
    assert leader.window.over is not None
    pages = PdfReader(BytesIO(as_pdf(conversation))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for sentence in (DATA_7, DATA_5, CONCERN, PART, REASON, "How do you see it?"):
        assert sentence in text.replace("’", "'")
    assert "I do all the chasing" not in text
    assert len(pages) == 1


def test_a_leader_leaves_half_way_and_finds_everything_the_next_day(leader: Leader) -> None:
    plans_northgate(leader)
    leader.goes_back()
    before = leader.conversation
    leader.returns_the_next_day()
    assert leader.conversation.answers == before.answers
    assert leader.conversation.step == "ask"
    assert leader.window.windowTitle() == "Site lists at Northgate — Plainspoken"
    leader.waits_until(leader.sees_saved)


def test_back_and_next_walk_the_method_in_its_order(leader: Leader) -> None:
    leader.begins("Anything")
    steps = [leader.conversation.step]
    for _ in range(5):
        leader.goes_on()
        steps.append(leader.conversation.step)
    assert steps == ["story", "data", "concern", "reason", "ask", "listen"]
    leader.goes_back()
    assert leader.conversation.step == "ask"


def test_undo_takes_back_what_was_written_on_another_page(leader: Leader) -> None:
    leader.begins("Anything")
    leader.goes_on()
    leader.goes_on()
    leader.writes("I worry about June.", into="My concern")
    leader.goes_on()
    leader.writes("I want peace.", into="My reason")
    leader.presses(keys.UNDO)
    while leader.conversation.text("reason"):
        leader.presses(keys.UNDO)
    leader.presses(keys.UNDO)
    assert leader.conversation.text("concern") == ""
    assert leader.conversation.step == "concern"
    leader.presses(keys.REDO)
    assert leader.conversation.text("concern") == "I worry about June."


def test_a_deleted_conversation_comes_back_with_one_click(leader: Leader) -> None:
    leader.begins("Site lists at Northgate")
    leader.presses(keys.HOME)
    rows = leader.list_of("No date yet")
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.setFocus()
    leader.presses("Delete")
    assert leader.is_told("“Site lists at Northgate” is in Recently deleted.")
    assert leader.app.desk.entries() == ()
    leader.clicks(leader.button("Undo"))
    assert [entry.name for entry in leader.app.desk.entries()] == ["Site lists at Northgate"]


def test_a_newcomer_lands_in_a_finished_sample_and_may_throw_it_away(newcomer: Leader) -> None:
    newcomer.starts()
    assert newcomer.conversation.name == "Late invoices at Harbour Foods"
    assert newcomer.app.desk.guide.journey.is_finished
    assert newcomer.is_told("not for harassment, dismissal, legal notice or a crisis")
    newcomer.clicks(newcomer.button("Throw it away"))
    newcomer.returns_the_next_day()
    assert newcomer.app.desk.guide is None
