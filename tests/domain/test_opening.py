from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.opening import opening
from desktop_app.domain.speech import as_sentence, count_words
from desktop_app.domain.steps import FIELDS, METHOD
from tests.domain.made_up import conversations
from tests.domain.northgate import CONCERN, MY_PART, NORTHGATE, REASON, SITE_7, SITES_5_AND_6

BLANK = Conversation("1").with_answer("ask", "")


def test_the_northgate_opening_is_79_words_and_36_seconds_aloud():
    said = opening(NORTHGATE)
    assert said.word_count == 79
    assert round(said.seconds(130)) == 36


def test_it_is_joined_as_speech_in_the_order_of_the_method():
    parts = (SITE_7.what, SITES_5_AND_6.what, CONCERN, MY_PART, REASON, "How do you see it?")
    assert opening(NORTHGATE).text == " ".join(parts)
    assert [part.title for part in opening(NORTHGATE).parts] == ["Data", "Concern", "Reason", "Ask"]


def test_nothing_written_is_nothing_said():
    assert opening(BLANK).parts == ()
    assert opening(BLANK).text == ""
    assert opening(BLANK).seconds() == 0


def test_the_question_is_there_from_the_beginning():
    assert opening(Conversation("1")).text == "How do you see it?"


def test_a_feeling_word_becomes_a_sentence_with_one_full_stop():
    assert opening(BLANK.with_answer("feeling", "uneasy.")).text == "I feel uneasy."
    assert opening(BLANK.with_answer("feeling", "torn")).text == "I feel torn."


def test_braces_are_the_leaders_own_words():
    assert opening(BLANK.with_answer("feeling", "{} {0}")).text == "I feel {} {0}."


@pytest.mark.parametrize("feeling", ["", "  ", ".", " .. "])
def test_a_feeling_without_a_word_is_not_said(feeling):
    assert opening(BLANK.with_answer("feeling", feeling)).text == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("—", 0), ("site 7’s list", 3), ("at 14:10, or 2/3 of it", 6), ("well-known", 1), ("50% isn't much", 3)],
)
def test_words_are_counted_as_they_are_said(text, count):
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""), ("It is late", "It is late."), ("Is it?", "Is it?"), ("He said ‘no.’", "He said ‘no.’"),
        ("two\nlines", "two lines."), ("そうです。", "そうです。"), ("(It was.)", "(It was.)"),
    ],
)  # fmt: skip
def test_a_line_ends_like_a_sentence(text, sentence):
    assert as_sentence(text) == sentence


@given(st.text())
def test_a_sentence_stays_one(text):
    assert as_sentence(as_sentence(text)) == as_sentence(text)


@given(st.text(), st.text())
def test_two_texts_have_the_words_of_both(one, other):
    assert count_words(f"{one} {other}") == count_words(one) + count_words(other)


@given(conversations)
def test_the_opening_never_contains_a_kept_back_fact(conversation):
    kept = Fact("kept", "Xylophone4711", date(2026, 3, 1), kept_back=True)
    said = opening(conversation.with_answer("facts", (*conversation.facts, kept)))
    assert kept.what not in said.text
    revealed = conversation.with_answer("facts", (replace(kept, kept_back=False),))
    assert kept.what in opening(revealed).text


@given(conversations)
def test_nothing_private_is_ever_said(conversation):
    private = [key for key, field in FIELDS.items() if field.is_private]
    silent = replace(conversation, answers={**conversation.answers, **dict.fromkeys(private, "Xylophone4711")})
    assert "Xylophone4711" not in opening(silent).text


@given(conversations, st.integers(60, 260))
def test_the_whole_takes_as_long_as_its_parts(conversation, pace):
    said = opening(conversation)
    assert said.seconds(pace) == pytest.approx(said.word_count * 60 / pace)
    assert [part.key for part in said.parts] == [s.key for s in METHOD if s.key in {part.key for part in said.parts}]
