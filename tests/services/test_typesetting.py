"""Typst works alone: it reads no file of the computer, and any thread may ask it."""

import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
import typst

from desktop_app.services import typesetting
from desktop_app.services.documents import as_pages, as_pdf
from desktop_app.services.refusals import CannotTypeset
from tests.services.late_invoices import LATE_INVOICES
from tests.services.reading_back import text_of


@pytest.mark.parametrize("path", ["/etc/passwd", "../../../../../../../etc/passwd", "C:/Windows/win.ini"])
def test_a_template_can_read_no_file(path):
    with pytest.raises(CannotTypeset):
        typesetting.pages(f'#read("{path}")', 10)


def test_threads_may_ask_at_the_same_time():
    with ThreadPoolExecutor(4) as threads:
        pdfs = threads.map(as_pdf, [LATE_INVOICES] * 8)
        pictures = threads.map(as_pages, [LATE_INVOICES] * 8)
        assert set(pdfs) == {as_pdf(LATE_INVOICES)}
        assert set(pictures) == {as_pages(LATE_INVOICES)}


CLAIMED = "✅ ✨ ❓ ₻ ؝ \u1680 \ueb58 \uf102 e\u0658 \u20da"
"""Characters for which some computers have a font that says it draws them, and does not."""


def test_a_character_that_a_font_only_claims_is_shown_as_a_box():
    pdf = as_pdf(LATE_INVOICES.with_answer("offer", f"Paid {CLAIMED} 漢字"))
    assert {"✅", "\ueb58", "漢"} <= set(text_of(pdf))


def test_a_page_that_no_box_can_mend_is_set_with_our_own_fonts(monkeypatch):
    compiler = typesetting._compiler

    class Refusing:
        def compile(self, *_, **__):
            raise typst.TypstError('the text `" "` could not be displayed with font `"Some"`')

    monkeypatch.setattr(typesetting, "_compiler", lambda *, with_others=True: Refusing() if with_others else compiler())
    assert typesetting.pdf("#set document(title: [x])\nPaid", datetime(2026, 11, 26, tzinfo=UTC)).startswith(b"%PDF")


def test_pages_that_cannot_be_made_are_told_in_a_sentence_without_a_word_of_them():
    made = datetime(2026, 11, 26, tzinfo=UTC)
    for make in (lambda source: typesetting.pages(source, 10), lambda source: typesetting.pdf(source, made)):
        with pytest.raises(CannotTypeset) as told:
            make("#canary")
        assert "unknown variable" not in "".join(traceback.format_exception(told.value))
        assert "Copy the brief as text" in told.value.sentence
