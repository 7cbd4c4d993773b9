"""Typst works alone: it reads no file of the computer, and any thread may ask it."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import typst

from desktop_app.services import typesetting
from desktop_app.services.documents import as_pages, as_pdf
from tests.services.late_invoices import LATE_INVOICES


@pytest.mark.parametrize("path", ["/etc/passwd", "../../../../../../../etc/passwd", "C:/Windows/win.ini"])
def test_a_template_can_read_no_file(path):
    with pytest.raises(typst.TypstError):
        typesetting.pages(f'#read("{path}")', 10)


def test_threads_may_ask_at_the_same_time():
    with ThreadPoolExecutor(4) as threads:
        pdfs = threads.map(as_pdf, [LATE_INVOICES] * 8)
        pictures = threads.map(as_pages, [LATE_INVOICES] * 8)
        assert set(pdfs) == {as_pdf(LATE_INVOICES)}
        assert set(pictures) == {as_pages(LATE_INVOICES)}
