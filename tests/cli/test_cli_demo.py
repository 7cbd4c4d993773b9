from pypdf import PdfReader

from desktop_app.services.sample import SAMPLE_ID
from desktop_app.storage.library import Library


def test_the_demo_makes_a_brief_and_says_where(plainspoken, tmp_path):
    answer = plainspoken("demo", "--out", tmp_path / "brief.pdf")
    assert answer.code == 0
    assert str(tmp_path / "brief.pdf") in answer.out
    text = PdfReader(tmp_path / "brief.pdf").pages[0].extract_text()
    assert "How does it look from your side?" in text
    assert "take us for granted" not in text


def test_without_a_name_the_brief_is_put_here(plainspoken, tmp_path):
    assert plainspoken("demo").code == 0
    assert (tmp_path / "plainspoken-brief.pdf").read_bytes().startswith(b"%PDF")


def test_the_sample_is_then_in_the_library(plainspoken, tmp_path):
    plainspoken("demo")
    assert SAMPLE_ID in plainspoken("list").out


def test_a_sample_that_was_changed_stays_as_it_is(plainspoken, places):
    plainspoken("demo")
    with Library(places) as library:
        library.save(library.open(SAMPLE_ID).with_answer("concern", "I’m concerned that spring is near."))
    file = places.library / f"{SAMPLE_ID}.json"
    before = file.read_bytes()
    assert plainspoken("demo", "--out", "brief.md").code == 0
    assert file.read_bytes() == before
    assert "spring is near" in (places.library.parent.parent / "brief.md").read_text("utf-8")


def test_the_demo_works_beside_an_open_window_that_has_the_sample(plainspoken, places):
    plainspoken("demo")
    with Library(places):
        assert plainspoken("demo").code == 0


def test_an_open_window_without_the_sample_is_told_about(plainspoken, places):
    with Library(places):
        answer = plainspoken("demo")
    assert answer.code == 3
    assert "Close it there" in answer.err
