"""A sentence is shortened around the words it is shown for, and they are found where they are meant."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.checks.marks import Mark
from desktop_app.ui.noticing.snippet import AFTER, BEFORE, WORDS, snippet


def mark(text: str, words: str) -> Mark:
    start = text.rindex(words)
    return Mark(start, start + len(words), "r", "k", 1, "why", "")


def test_a_long_sentence_is_shortened_around_its_words() -> None:
    text = f"First. {'before ' * 30}you always do {'after ' * 30}end. Last."
    shown = snippet(text, mark(text, "always"))
    assert shown.text.startswith("…before before")
    assert "before you always do after" in shown.text
    assert shown.text.endswith("after…")
    assert len(shown.text) <= BEFORE + len("always") + AFTER + 2


def test_the_words_are_found_where_they_are_meant() -> None:
    text = "We always pay, and you always wait."
    shown = snippet(text, mark(text, "always"))
    assert shown.text == "… pay, and you always wait."
    assert shown.text.index(shown.words) == shown.text.index("always wait")


def test_lines_of_a_sentence_become_one() -> None:
    text = "You\n  never\n\tread it."
    assert snippet(text, mark(text, "never")) == ("You never read it.", "never")


def test_very_long_words_are_shortened_too() -> None:
    text = "x" * 600
    shown = snippet(text, mark(text, text))
    assert shown.text == f"{'x' * WORDS}…"
    assert shown.words == "x" * WORDS


@given(st.text(alphabet="ab .?\n…", max_size=400), st.data())
def test_a_snippet_holds_its_words_and_is_never_long(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = snippet(text, Mark(start, end, "r", "k", 1, "", ""))
    assert shown.words in shown.text
    assert len(shown.text) <= BEFORE + WORDS + AFTER + 4
    assert "\n" not in shown.text
