"""Whatever a leader writes comes back from every template as the text it is, and makes no markup."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.services.brief import Brief, brief
from desktop_app.services.documents import FITS
from desktop_app.services.escaping import printable
from desktop_app.services.rendering import render
from tests.services.late_invoices import EVERYTHING, LATE_INVOICES
from tests.services.reading_back import read_html, read_markdown, read_typst, tight

MARKUP = (
    '#read("/etc/passwd")', "#import", "*x*", "_x_", "$x$", "@z", "<w>", "\\", '"', '";', "#", "]", "[", "//", "/*",
    "`", "```", "~~~", "[a](http://b.c)", "![a](b)", "http://b.c", "www.b.c", "<img src=x onerror=y>", "<!--", "&amp;",
    "&#35;", "{{ brief }}", "{% raw %}", "{#", "- ", "+ ", "1. ", "1) ", "> ", "| a | b |\n|-|-|", ":-:", "    code",
    "\tcode", "---", "===", "\n\n", "\r\n", "  \n", "\u2028", "\0", "\u202e", "\ufeff", "\ud800", "**", "~~a~~",
    "\U0001f469\u200d\U0001f680", "\u0639\u0631\u0628\u064a", "\u6f22", "\u21b3", "e\u0301", "x" * 300, "</p>",
    "</style>", "= h", "/ t: d",
)  # fmt: skip
ANYTHING = st.text(st.characters(exclude_categories=()), min_size=1)
SNIPPETS = st.lists(st.one_of(st.sampled_from(MARKUP), ANYTHING), min_size=1, max_size=8).map("".join)
TEXTS = st.lists(SNIPPETS.filter(lambda text: "".join(printable(text).split()).strip(".,")), min_size=6, max_size=6)
READERS = {"typ": read_typst, "html": read_html, "md": read_markdown}


def written(texts: list[str]) -> Conversation:
    title, person, story, fact, question, hard = texts
    answers = {
        "story": story,
        "offer": hard,
        "concern": fact,
        "ask": question,
        "say_back": question,
        "change_my_mind": story,
        "facts": (Fact("1", fact), Fact("2", story, how_i_know=hard, kept_back=True)),
        "follow_ups": (question, story),
        "if_thens": (IfThen(hard, fact),),
    }
    return replace(LATE_INVOICES, title=title, person=person, answers=answers)


def texts_of(made: Brief) -> list[str]:
    lines = [line for passage in made.passages for line in passage.lines]
    return [made.name, made.where] + [text for line in lines for text in (line.text, line.then, line.aside)]


@pytest.mark.parametrize("language", READERS)
@given(texts=TEXTS)
@example(texts=["0\n0"] * 6)
def test_any_text_comes_back_as_text_with_its_line_breaks(language, texts):
    made = brief(written(texts), EVERYTHING)
    text, kinds = READERS[language](render(f"brief.{language}.j2", brief=made, fit=FITS[0]))
    plain = READERS[language](render(f"brief.{language}.j2", brief=brief(written(["x"] * 6), EVERYTHING), fit=FITS[0]))
    assert all(tight(each) in tight(text) for each in texts_of(made))
    assert kinds == plain[1]


@given(ANYTHING)
def test_plain_text_has_no_control_characters(text):
    page = render("brief.txt.j2", brief=brief(written([text] * 6), EVERYTHING))
    assert page == printable(page)
    assert page.encode()
