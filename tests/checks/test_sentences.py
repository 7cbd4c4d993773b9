"""Where a sentence ends, and where it only seems to."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.checks.spans import LONGEST_SENTENCE, quotations, sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Dr. Hale came at 9.30 a.m. on Monday. He left.", ["Dr. Hale came at 9.30 a.m. on Monday.", "He left."]),
        ("J. Smith paid 1.5 m. We wrote.", ["J. Smith paid 1.5 m. We wrote."]),
        ('He said "Stop. Go away." and left.', ['He said "Stop. Go away." and left.']),
        ("Well… maybe. Yes.", ["Well… maybe.", "Yes."]),
        ("- one\n- two", ["- one", "- two"]),
        ("a wrapped\nline goes on. End", ["a wrapped\nline goes on.", "End"]),
        ("Facts:\nlate twice", ["Facts:", "late twice"]),
        ("para\n\nnext", ["para", "next"]),
        ("1. First\n2. Second", ["1. First", "2. Second"]),
        ("What? and then", ["What?", "and then"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_pasted_text_without_a_full_stop_is_cut_at_a_space() -> None:
    pieces = cut("word " * 400)
    assert all(len(piece) <= LONGEST_SENTENCE for piece in pieces)
    assert " ".join(pieces).split() == ["word"] * 400


def test_text_without_spaces_is_cut_at_the_limit() -> None:
    assert [len(piece) for piece in cut("x" * (LONGEST_SENTENCE + 5))] == [LONGEST_SENTENCE, 5]


@pytest.mark.parametrize(
    "text", ['say "no" now', "say “no” now", "say «no» now", "say „no“ now", "say ‘no’ now", "say 'no' now"]
)
def test_every_kind_of_quotation_is_seen(text: str) -> None:
    assert [text[one.start + 1 : one.end - 1] for one in quotations(text)] == ["no"]


def test_an_apostrophe_is_no_quotation() -> None:
    assert quotations("It's the suppliers' list and the customer's, isn't it") == ()


def test_a_quotation_being_typed_runs_to_the_end_of_the_line() -> None:
    assert quotations('He said "you never')[0].end == len('He said "you never')


@given(st.text(max_size=300))
def test_sentences_never_overlap_and_never_leave_words_out(text: str) -> None:
    spans = sentences(text)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_a_line_quoted_from_a_mail_is_a_quotation() -> None:
    text = "They wrote:\n> you are late\nand I answered."
    assert [text[one.start : one.end] for one in quotations(text)] == ["> you are late"]
