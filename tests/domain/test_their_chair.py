from dataclasses import fields
from datetime import UTC, datetime

import pytest

from desktop_app.domain.moments import InTheirChair
from desktop_app.domain.steps import METHOD
from desktop_app.domain.their_chair import TAPS, first_not_yet

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)


def test_there_is_a_question_for_everything_that_is_kept():
    assert ["at", *(tap.key for tap in TAPS)] == [field.name for field in fields(InTheirChair)]


def test_each_leads_to_a_step_where_something_is_said():
    spoken = {step.key for step in METHOD if any(field.spoken for field in step.fields)}
    assert {tap.step for tap in TAPS} <= spoken


@pytest.mark.parametrize(
    ("answers", "step"),
    [
        ((True, True, True), None), ((False, True, True), "data"), ((True, False, True), "concern"),
        ((True, True, False), "ask"), ((True, False, False), "concern"), ((False, False, False), "data"),
    ],
)  # fmt: skip
def test_the_first_not_yet_says_where_to_look(answers, step):
    tap = first_not_yet(InTheirChair(NOW, *answers))
    assert (tap.step if tap else None) == step
