from collections import Counter

import pytest

from desktop_app.domain.steps import FIELDS, METHOD, Kind, step


def test_every_field_and_every_step_has_a_key_of_its_own():
    keys = [field.key for each in METHOD for field in each.fields]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert list(FIELDS) == keys
    assert len({each.key for each in METHOD}) == len(METHOD)


def test_a_step_is_found_by_its_key_and_an_unknown_one_is_the_first():
    assert [step(each.key) for each in METHOD] == list(METHOD)
    assert step("dance") is METHOD[0]


@pytest.mark.parametrize("each", METHOD, ids=lambda each: each.key)
def test_every_step_asks_something_says_why_and_begins_with_a_field_on_the_page(each):
    assert each.question.endswith("?")
    assert each.purpose
    assert each.why
    assert not each.fields[0].is_beside


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.key)
def test_every_field_can_be_named_aloud_and_what_is_private_is_never_spoken(field):
    assert field.label
    assert not (field.is_private and field.spoken)
    assert field.most >= 1


def test_only_texts_and_facts_are_spoken():
    assert {field.kind for field in FIELDS.values() if field.spoken} <= {Kind.WRITING, Kind.LINE, Kind.FACTS}


@pytest.mark.parametrize("each", METHOD, ids=lambda each: each.key)
def test_guidance_is_short_warm_and_calm(each):
    for text in (each.question, each.purpose, *each.examples, each.why):
        assert "!" not in text
    assert sum(each.purpose.count(mark) for mark in ".?") <= 2
