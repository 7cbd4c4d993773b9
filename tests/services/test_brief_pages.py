"""The PDF: one page where it can be, never cut off, readable by machines, the same on any day."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import Choice, brief
from desktop_app.services.documents import FITS, as_pages, as_pdf
from desktop_app.services.rendering import render
from tests.services.late_invoices import EVERYTHING, LATE_INVOICES
from tests.services.reading_back import FONTS, read, sizes_of, squeezed, text_of

ROOT = Path(__file__).resolve().parents[2]
SENTENCE = "We agreed the date together and the site list did not come by then. "


def prose(count: int) -> str:
    return " ".join((SENTENCE * count).split()[:count])


TWO_HUNDRED_AND_FIFTY = {
    "all aloud": {"concern": prose(250)},
    "all in facts": {"facts": tuple(Fact(str(i), prose(50)) for i in range(5))},
    "all in my story": {"story": prose(250)},
    "all in listening": {"change_my_mind": prose(154), "if_thens": (IfThen(prose(16), prose(16)),) * 3},
    "many questions": {"follow_ups": tuple(prose(10) for _ in range(25))},
    "spread": {
        "story": prose(60), "offer": prose(20), "facts": tuple(Fact(str(i), prose(20)) for i in range(3)),
        "concern": prose(25), "my_part": prose(15), "reason": prose(20), "follow_ups": (prose(10), prose(10)),
        "change_my_mind": prose(15), "if_thens": tuple(IfThen(prose(5), prose(5)) for _ in range(2)),
    },
    "paragraphs": {"story": "\n\n".join(prose(25) for _ in range(10))},
}  # fmt: skip


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("spread", TWO_HUNDRED_AND_FIFTY)
def test_two_hundred_and_fifty_words_are_one_page(spread, paper):
    told = replace(LATE_INVOICES, answers={"mood": "anxiety", "body": ("jaw",), **TWO_HUNDRED_AND_FIFTY[spread]})
    pdf = as_pdf(told, replace(EVERYTHING, paper=paper))
    assert len(read(pdf).pages) == 1
    assert min(sizes_of(pdf)) >= 10


def test_a_story_of_five_thousand_words_is_complete():
    words = [f"w{number}" for number in range(5_000)]
    pdf = as_pdf(LATE_INVOICES.with_answer("story", " ".join(words)), EVERYTHING)
    assert [word for word in text_of(pdf).split() if word[1:].isdigit() and word[0] == "w"] == words
    last = len(read(pdf).pages)
    assert all(page.extract_text().endswith(f"{number} of {last}") for number, page in enumerate(read(pdf).pages, 1))


def test_a_word_without_end_stays_on_the_paper():
    pdf = as_pdf(LATE_INVOICES.with_answer("story", "x" * 2_000), EVERYTHING)
    assert text_of(pdf).replace("\u200b", "").replace("\n", "").count("x") >= 2_000


def test_the_same_conversation_is_the_same_file_in_another_process_on_another_day():
    program = (
        "import sys; from tests.services.late_invoices import LATE_INVOICES;"
        "from desktop_app.services.documents import as_pdf;"
        "sys.stdout.buffer.write(as_pdf(LATE_INVOICES))"
    )
    surroundings = {
        **os.environ, "SOURCE_DATE_EPOCH": "1", "TZ": "Pacific/Apia", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    other = subprocess.run([sys.executable, "-c", program], env=surroundings, capture_output=True, check=True).stdout
    assert other == as_pdf(LATE_INVOICES) == as_pdf(LATE_INVOICES)


def test_its_date_is_the_conversations():
    assert read(as_pdf(LATE_INVOICES)).metadata.creation_date == datetime(2026, 11, 26, 10, tzinfo=UTC)
    undated = replace(LATE_INVOICES, on=None, begun=datetime(2026, 11, 2, 9, tzinfo=UTC))
    assert read(as_pdf(undated)).metadata.creation_date == undated.begun
    assert read(as_pdf(replace(LATE_INVOICES, at=None))).metadata.creation_date.hour == 0


def test_it_can_be_read_by_a_screen_reader():
    root = read(as_pdf(LATE_INVOICES)).trailer["/Root"]
    assert "/StructTreeRoot" in root
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("en")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_its_title_is_the_conversations_and_it_names_no_author():
    metadata = read(as_pdf(LATE_INVOICES)).metadata
    assert metadata.title == "Late invoices at Harbour Foods"
    assert metadata.author is None
    assert read(as_pdf(Conversation("new", title="\0"))).metadata.title == "Untitled"


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612)])
def test_paper_is_chosen(paper, width):
    assert int(read(as_pdf(LATE_INVOICES, Choice(paper=paper))).pages[0].mediabox.width) == width


def test_the_preview_shows_the_same_pages():
    told = LATE_INVOICES.with_answer("story", prose(900))
    pages = as_pages(told, EVERYTHING, pixels_per_inch=48)
    assert len(pages) == len(read(as_pdf(told, EVERYTHING)).pages) > 1
    assert len(as_pages(LATE_INVOICES)) == 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


SYMBOLS = "↳ ≙ 漢字 ñ ő Ж € ไทย 😀 \ue123"


def test_every_script_comes_back_from_the_pdf():
    assert squeezed(SYMBOLS) in squeezed(text_of(as_pdf(LATE_INVOICES.with_answer("offer", SYMBOLS))))


def test_every_script_comes_back_where_no_other_font_is_installed():
    source = render("brief.typ.j2", brief=brief(LATE_INVOICES.with_answer("offer", SYMBOLS)), fit=FITS[0])
    pdf = typst.compile(source.encode(), format="pdf", pdf_standards=["ua-1"], font_paths=FONTS)
    assert squeezed(SYMBOLS) in squeezed(text_of(pdf))


@settings(max_examples=12)
@given(st.lists(st.text(st.characters(exclude_categories=())), min_size=20, max_size=60))
def test_any_text_makes_a_pdf(texts):
    told = LATE_INVOICES.described(title=texts[0], person=texts[1]).with_answer("follow_ups", tuple(texts))
    assert as_pdf(told, EVERYTHING).startswith(b"%PDF")


LATIN = st.text(
    st.characters(
        min_codepoint=0x21, max_codepoint=0xFF, exclude_categories=("Cc", "Cf", "Zs"), include_characters="őłšğž"
    ),
    min_size=1,
)


@settings(max_examples=12)
@given(st.lists(LATIN, min_size=20, max_size=60))
def test_latin_text_is_extracted_as_it_was_written(texts):
    found = squeezed(text_of(as_pdf(LATE_INVOICES.with_answer("follow_ups", tuple(texts)))))
    assert all(squeezed(text) in found for text in texts)
