"""Every example, placeholder and prefilled text of METHOD, and the sample conversation, agree with the checks."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules
from desktop_app.domain.steps import METHOD, Kind, Step
from desktop_app.services.noticing import notice
from desktop_app.services.sample import sample

DECORATION = "“”"
DAYS = [date(2026, 11, 22), date(2026, 2, 28), date(2027, 7, 1)]
READ = {"data": "data", "concern": "concern", "reason": "reason", "ask": "ask"}
WRITTEN = (Kind.WRITING, Kind.LINE, Kind.FACTS, Kind.QUESTIONS)


def shown(step: Step) -> Iterator[tuple[str, str]]:
    """The texts of a step with the checks they get; a blank (…) or a prompt (?) is left out."""
    if step.key in READ:
        yield from ((READ[step.key], str(each).strip(DECORATION)) for each in step.examples)
    for field in step.fields:
        if field.read_as and field.kind in WRITTEN:
            framed = field.spoken or "{}"
            prompts = (str(field.placeholder), str(field.prefilled))
            texts = [text for text in prompts if field.read_as == "ask" or not text.endswith("?")]
            yield from ((field.read_as, framed.format(text)) for text in texts if text and "…" not in text)


SHOWN = [(step.key, read_as, text) for step in METHOD for read_as, text in shown(step)]


def test_there_is_something_to_agree_with() -> None:
    assert {key for key, _, _ in SHOWN} >= set(READ)


@pytest.mark.parametrize(("read_as", "text"), [(read_as, text) for _, read_as, text in SHOWN])
def test_what_a_step_shows_is_neither_marked_nor_questioned(read_as: str, text: str, rules: Rules) -> None:
    checked = check(read_as, text, rules)
    assert checked.marks == ()
    assert [note.why for note in checked.notes] == []


@pytest.mark.parametrize("today", DAYS)
def test_the_sample_conversation_has_no_mark(today: date, rules: Rules) -> None:
    noticed = notice(sample(today), rules, today)
    assert [mark for reading in noticed.readings.values() for mark in reading.checked.every_mark] == []
    assert noticed.advice == ()
    assert noticed.meter.level == "calm"


def test_the_sample_concern_names_what_is_at_stake(rules: Rules) -> None:
    concern = sample(DAYS[0]).text("concern")
    assert check("concern", concern, rules).notes == ()
