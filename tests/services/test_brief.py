"""What stands on a brief, and what does not unless the leader asks for it."""

from dataclasses import replace

import pytest

from desktop_app.assets import asset
from desktop_app.domain.answers import Fact
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS, Field, Kind
from desktop_app.services.brief import SECTIONS, Choice, brief
from desktop_app.services.documents import FITS, as_html, as_markdown, as_text, formats
from desktop_app.services.lines import WRITTEN_AS
from desktop_app.services.rendering import render
from desktop_app.services.sections import sections
from tests.services.late_invoices import EVERYTHING, LATE_INVOICES

GOLDEN = asset("tests/golden")
WAYS = {"html": as_html, "md": as_markdown, "txt": as_text}


def keys(conversation: Conversation, choice: Choice = EVERYTHING) -> list[str]:
    return [passage.section.key for passage in brief(conversation, choice).passages]


@pytest.mark.parametrize("way", [as_text, as_markdown])
def test_a_brief_reads_as_agreed(way):
    suffix = {as_text: "txt", as_markdown: "md"}[way]
    assert way(LATE_INVOICES) == (GOLDEN / f"brief.{suffix}").read_text("utf-8")
    assert way(LATE_INVOICES, EVERYTHING) == (GOLDEN / f"brief-with-private-parts.{suffix}").read_text("utf-8")


@pytest.mark.parametrize("suffix", [*WAYS, "typ"])
def test_private_parts_stay_at_home_unless_asked_for(suffix):
    public = render(f"brief.{suffix}.j2", brief=brief(LATE_INVOICES), fit=FITS[0])
    private = render(f"brief.{suffix}.j2", brief=brief(LATE_INVOICES, EVERYTHING), fit=FITS[0])
    canaries = ("canary-story", "canary-their-story", "It is done to me", "canary-expect", "canary-happened")
    for canary in (*canaries, "Resentment", "Tight jaw", "canary-kept-back", "our bank statement"):
        assert canary not in public
        assert canary in private


def test_how_i_know_a_spoken_fact_is_not_on_the_brief():
    assert "canary-source" not in as_text(LATE_INVOICES, EVERYTHING)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_each_section_can_be_chosen_alone(section):
    assert keys(LATE_INVOICES, Choice(sections=frozenset({section.key}))) == [section.key]


def test_empty_sections_vanish():
    assert keys(Conversation("new")) == ["say", "listen"]
    assert keys(Conversation("new").with_answer("ask", "")) == ["listen"]


def test_a_new_conversation_already_makes_a_brief():
    text = as_text(Conversation("new"))
    assert text.startswith("Untitled\nIn person. 2 seconds aloud, then listen.\n")


def test_nothing_to_say_takes_no_time():
    assert not brief(Conversation("new").with_answer("ask", " ")).aloud


@pytest.mark.parametrize(
    ("pace", "told"), [(60, "5 seconds aloud, then listen."), (260, "1 second aloud, then listen.")]
)
def test_the_time_follows_the_leaders_pace(pace, told):
    assert brief(Conversation("new"), Choice(pace=pace)).aloud == told


def test_the_channel_is_told():
    assert brief(replace(LATE_INVOICES, channel=Channel.PHONE)).where.endswith(", by phone.")


def test_words_already_in_quotation_marks_get_no_second_pair():
    assert "- “So you mean …?”\n" in as_text(LATE_INVOICES.with_answer("say_back", "“So you mean …?”"))


def test_a_kept_back_fact_of_which_only_the_source_is_known_is_listed():
    told = LATE_INVOICES.with_answer("facts", (Fact("1", how_i_know="A note", kept_back=True),))
    assert "\nKept back\n- A note\n" in as_text(told, EVERYTHING)


def test_a_mood_or_sign_this_version_does_not_know_is_left_out():
    assert "mood" not in keys(replace(LATE_INVOICES, answers={"mood": "glee", "body": ("elbow",)}))


def test_halves_share_a_row():
    rows = [[passage.section.key for passage in row] for row in brief(LATE_INVOICES).rows]
    assert ["listen", "hard"] in rows
    assert [[each.section.key for each in row] for row in brief(Conversation("new")).rows] == [["say"], ["listen"]]


def test_a_field_new_to_the_method_gets_a_section_of_its_own():
    fields = {
        **FIELDS,
        "standard": Field("standard", Kind.WRITING, "The standard I hold"),
        "fears": Field("fears", Kind.QUESTIONS, "What I fear", is_private=True),
    }
    made = {section.key: section for section in sections(fields)}
    assert (made["standard"].title, made["standard"].look, made["standard"].is_private) == (
        "The standard I hold",
        "prose",
        False,
    )
    assert (made["fears"].look, made["fears"].is_private) == ("points", True)
    assert [section.is_private for section in made.values()] == sorted(section.is_private for section in made.values())


def test_every_kind_of_field_can_be_written_on_a_brief():
    assert set(WRITTEN_AS) == set(Kind)


def test_facts_of_another_field_leave_out_what_is_kept_back():
    facts = (Fact("1", "spoken"), Fact("2", "kept", kept_back=True))
    assert [line.text for line in WRITTEN_AS[Kind.FACTS](facts)] == ["spoken"]


def test_a_new_text_format_is_one_template():
    assert formats() == ("pdf", "html", "md", "txt")


def test_it_says_private_unless_it_holds_only_what_they_will_hear():
    assert brief(LATE_INVOICES).foot == "Private"
    assert brief(LATE_INVOICES, Choice(frozenset({"say"}))).foot == ""
