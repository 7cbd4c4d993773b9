from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact, IfThen, is_filled, latest_first
from tests.domain.made_up import facts


@pytest.mark.parametrize("fact", [Fact("1"), Fact("1", "  \n"), Fact("1", how_i_know=" "), Fact("1", kept_back=True)])
def test_a_card_nobody_wrote_on_is_empty(fact):
    assert fact.is_empty


@pytest.mark.parametrize("fact", [Fact("1", "x"), Fact("1", how_i_know="x"), Fact("1", on=date(2026, 3, 18))])
def test_a_card_with_a_word_or_a_date_is_not(fact):
    assert not fact.is_empty


def test_an_if_then_is_whole_with_both_halves():
    assert IfThen("they interrupt", "I stop").is_whole
    assert not IfThen("they interrupt", " ").is_whole
    assert not IfThen("they interrupt").is_empty
    assert IfThen(" ", "").is_empty


@pytest.mark.parametrize("answer", [None, "", " \n ", (), ("", " "), (Fact("1"),), (IfThen(), IfThen(" "))])
def test_white_space_is_not_an_answer(answer):
    assert not is_filled(answer)


@pytest.mark.parametrize("answer", ["x", ("", "x"), (Fact("1"), Fact("2", "x")), (IfThen("", "x"),)])
def test_anything_written_is(answer):
    assert is_filled(answer)


def test_the_latest_fact_comes_first_and_the_undated_last():
    old, new, undated = Fact("1", on=date(2026, 3, 1)), Fact("2", on=date(2026, 3, 16)), Fact("3")
    assert latest_first([undated, old, new]) == (new, old, undated)


@given(st.lists(facts))
def test_facts_of_one_day_stay_in_the_order_they_were_written(cards):
    ordered = latest_first(cards)
    for day in {card.on for card in cards}:
        assert [each for each in ordered if each.on == day] == [each for each in cards if each.on == day]


@given(st.lists(facts))
def test_ordering_loses_nothing_and_twice_is_once(cards):
    ordered = latest_first(cards)
    assert latest_first(ordered) == ordered
    assert Counter(ordered) == Counter(cards)
