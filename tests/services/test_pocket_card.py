"""The pocket card: A6, one side where it can be and never more than two, readable by machines, the same on any day."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.answers import IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.services.pocket_card import pocket_card, pocket_pdf, suggested_card_name, write_pocket_card
from desktop_app.services.refusals import CannotWrite, UnknownFormat
from desktop_app.services.rendering import render
from tests.services.late_invoices import LATE_INVOICES
from tests.services.reading_back import read, read_typst, sizes_of, squeezed, text_of

ROOT = Path(__file__).resolve().parents[2]
A6 = (298, 420)
"""Points."""
PLANS = tuple(IfThen(f"it gets hard in way {each},", f"I do thing {each}.") for each in range(4))
SENTENCE = "We agreed the date together and the site list did not come by then. "
LENGTHS = {
    "empty": Conversation("new"),
    "usual": LATE_INVOICES.with_answer("if_thens", PLANS),
    "a minute": LATE_INVOICES.with_answer("concern", SENTENCE * 8),
    "three minutes": LATE_INVOICES.with_answer("concern", SENTENCE * 25),
    "an hour": LATE_INVOICES.with_answer("concern", SENTENCE * 700),
    "a long question": LATE_INVOICES.with_answer("ask", SENTENCE * 300),
    "a word without end": LATE_INVOICES.with_answer("offer", "x" * 9_000),
    "many lines": LATE_INVOICES.with_answer("offer", "one\n" * 900),
    "wide": LATE_INVOICES.with_answer("reason", "\ufdfd漢😀 " * 900).with_answer("if_thens", PLANS),
}


@pytest.mark.parametrize("length", LENGTHS)
def test_it_is_a6_on_two_sides_at_most_and_never_small(length):
    pdf = pocket_pdf(LENGTHS[length])
    pages = read(pdf).pages
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in pages} == {A6}
    assert len(pages) == {"empty": 1, "usual": 1, "a minute": 1}.get(length, 2)
    assert min(sizes_of(pdf)) >= 8.5


def test_it_holds_the_opening_the_question_the_offer_and_three_plans():
    text = text_of(pocket_pdf(LENGTHS["usual"]))
    said = ("we have not spoken.", "working with you.", "I feel uneasy.", "depends on both of us.")
    rest = ("How does it look from your side?", "leaves Dana with more options.", "Then stop, and listen.")
    assert [words for words in (*said, *rest) if words not in text] == []
    assert "If it gets hard in way 0, then I do thing 0." in text
    assert ("thing 2" in text, "thing 3" in text) == (True, False)


def test_the_question_stands_apart_from_what_comes_before_it():
    card = pocket_card(LATE_INVOICES)
    assert [line.key for line in card.said] == ["data", "concern", "reason"]
    assert card.question.text == "How does it look from your side?"
    assert pocket_card(LATE_INVOICES.with_answer("ask", " ")).question is None


def test_what_is_too_long_ends_at_a_word():
    cut = pocket_card(LATE_INVOICES.with_answer("offer", "Someone who listens"), most=14)
    assert cut.offer == "Someone who …"
    assert pocket_card(LATE_INVOICES.with_answer("offer", "x" * 30), most=5).offer == "xxxxx …"


def test_nothing_private_is_on_it():
    assert "canary" not in text_of(pocket_pdf(LATE_INVOICES))
    assert "19 days late" not in text_of(pocket_pdf(LATE_INVOICES))


def test_the_same_conversation_is_the_same_file_in_another_process_on_another_day():
    program = (
        "import sys; from tests.services.late_invoices import LATE_INVOICES;"
        "from desktop_app.services.pocket_card import pocket_pdf;"
        "sys.stdout.buffer.write(pocket_pdf(LATE_INVOICES))"
    )
    around = {"SOURCE_DATE_EPOCH": "1", "TZ": "Pacific/Apia", "PYTHONPATH": str(ROOT)}
    other = subprocess.run([sys.executable, "-c", program], env=around, capture_output=True, check=True).stdout
    assert other == pocket_pdf(LATE_INVOICES)


def test_its_date_is_the_conversations():
    assert read(pocket_pdf(LATE_INVOICES)).metadata.creation_date == datetime(2026, 11, 26, 10, tzinfo=UTC)
    undated = replace(LATE_INVOICES, on=None, begun=datetime(2026, 11, 2, 9, tzinfo=UTC))
    assert read(pocket_pdf(undated)).metadata.creation_date == undated.begun


def test_it_can_be_read_by_a_screen_reader():
    pdf = read(pocket_pdf(LATE_INVOICES))
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert (pdf.metadata.title, pdf.metadata.author) == ("Late invoices at Harbour Foods", None)


HOSTILE = '#panic() $x$ *b* "q" \\ `r` @l <t> [x]; = // /* _'


def test_markup_is_text_there():
    told = LATE_INVOICES.described(title=HOSTILE).with_answer("offer", HOSTILE).with_answer("ask", HOSTILE)
    told = told.with_answer("if_thens", (IfThen(HOSTILE, HOSTILE),))
    source = render("pocket.typ.j2", card=pocket_card(told), size=11, titles={"offer": "O", "hard": "H"}, listen="L")
    text, kinds = read_typst(source)
    assert squeezed(text).count(squeezed(HOSTILE)) >= 5
    assert kinds == []


@settings(max_examples=12)
@given(st.lists(st.text(st.characters(exclude_categories=())), min_size=4, max_size=4))
def test_any_text_makes_a_card(texts):
    told = LATE_INVOICES.described(title=texts[0]).with_answer("offer", texts[1]).with_answer("ask", texts[2])
    assert pocket_pdf(told.with_answer("if_thens", (IfThen(texts[3], texts[0]),))).startswith(b"%PDF")


def test_it_is_written_whole_over_what_was_there(tmp_path):
    path = tmp_path / "Card.PDF"
    path.write_text("an older one")
    write_pocket_card(LATE_INVOICES, path)
    assert path.read_bytes() == pocket_pdf(LATE_INVOICES)
    assert [each.name for each in tmp_path.iterdir()] == ["Card.PDF"]


def test_what_cannot_be_written_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(UnknownFormat) as refused:
        write_pocket_card(LATE_INVOICES, tmp_path / "card.docx")
    assert refused.value.sentence == "Give the file a name that ends in .pdf."
    for name in ("absent/card.pdf", "a\0b.pdf"):
        with pytest.raises(CannotWrite, match="place"):
            write_pocket_card(LATE_INVOICES, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_the_suggested_name_names_nobody():
    assert suggested_card_name(LATE_INVOICES) == "Pocket card 2026-11-26.pdf"
    assert suggested_card_name(Conversation("new", title="../..", person="CON")) == "Pocket card.pdf"
