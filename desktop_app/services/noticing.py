"""What a customer would hear: the writing checks over a whole conversation, without what the leader chose to keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from desktop_app.checks.checking import check
from desktop_app.checks.kept import Kept, apply
from desktop_app.checks.marks import QUIETEST, Checked, Mark, Note
from desktop_app.checks.rulebook import Rules
from desktop_app.checks.structure import Meter, case_building, check_data, check_opening
from desktop_app.domain.advice import Advice
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.opening import opening
from desktop_app.domain.speech import WORDS_PER_MINUTE
from desktop_app.domain.steps import METHOD, Field, Kind, Step
from desktop_app.domain.words import words

LOUD = QUIETEST - 1
"""Marks up to this tier are shown on the page; a guess of tier 3 comes as a note, for the side column."""


class Place(NamedTuple):
    """Where a text stands: its field, and within a list the id of a fact or the number of a question."""

    field: str
    item: str = ""


@dataclass(frozen=True)
class Reading:
    """One text, read: ``checked`` speaks of ``text``."""

    step: str
    text: str
    checked: Checked

    @property
    def loud(self) -> tuple[Mark, ...]:
        """The marks shown on the page."""
        return self.checked.marks


@dataclass(frozen=True)
class Noticed:
    """All that was noticed. ``questions`` are the quiet ones for the side column, by step."""

    readings: Mapping[Place, Reading] = field(default_factory=dict)
    questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    meter: Meter = field(default_factory=lambda: Meter("calm", 0, 0, 0))

    def highlighted(self, step: str) -> list[str]:
        """The words of a step that wear the highlighter, as they are written."""
        readings = (reading for reading in self.readings.values() if reading.step == step)
        return [reading.text[mark.start : mark.end] for reading in readings for mark in reading.loud if mark.tier == 1]

    @property
    def advice(self) -> tuple[Advice, ...]:
        """What is left, counted, in the order of the method."""
        counts: dict[tuple[str, str], int] = {}
        for reading in self.readings.values():
            for mark in reading.loud:
                about = (reading.step, _ABOUT_ASKING.get(mark.kind, "") if reading.step == "ask" else "")
                counts[about] = counts.get(about, 0) + 1
        return tuple(Advice(_left(step, about, count), step, count=count) for (step, about), count in counts.items())


def notice(
    conversation: Conversation, rules: Rules, today: date, kept: Kept | None = None, pace: int = WORDS_PER_MINUTE
) -> Noticed:
    """Reads every text that has checks; a fact kept back is not spoken, so it is not read."""
    chosen = kept or Kept()
    readings = {
        place: Reading(step.key, text, apply(_read(field, text, rules), text, chosen))
        for step, field, place, text in texts(conversation)
    }
    facts = [(fact.on, fact.what) for fact in conversation.spoken_facts]
    return Noticed(readings, _questions(conversation, readings, rules, today, pace), case_building(facts, rules))


def texts(conversation: Conversation) -> Iterator[tuple[Step, Field, Place, str]]:
    """Every written text that has checks, with its place."""
    for step in METHOD:
        for each in step.fields:
            if each.read_as:
                yield from ((step, each, Place(each.key, item), text) for item, text in _items(conversation, each))


def _items(conversation: Conversation, of: Field) -> Iterator[tuple[str, str]]:
    if of.kind is Kind.FACTS:
        yield from ((fact.id, fact.what) for fact in conversation.spoken_facts)
    elif of.kind is Kind.QUESTIONS:
        yield from ((str(number), text) for number, text in enumerate(conversation.chosen(of.key)))
    elif conversation.text(of.key).strip():
        yield "", conversation.text(of.key)


def _read(of: Field, text: str, rules: Rules) -> Checked:
    """A field that is framed when spoken ('I feel {}.') is read in its frame."""
    before, _, after = (of.spoken or "{}").partition("{}")
    checked = check(of.read_as, f"{before}{text}{after}", rules)
    if not before and not after:
        return checked
    return Checked(
        _within(checked.marks, len(before), len(text)),
        checked.notes,
        _within(checked.kept_back, len(before), len(text)),
    )


def _within(marks: tuple[Mark, ...], before: int, length: int) -> tuple[Mark, ...]:
    moved = (replace(mark, start=max(mark.start - before, 0), end=min(mark.end - before, length)) for mark in marks)
    return tuple(mark for mark in moved if mark.start < mark.end)


def _questions(
    conversation: Conversation, readings: Mapping[Place, Reading], rules: Rules, today: date, pace: int
) -> Mapping[str, tuple[str, ...]]:
    asked: dict[str, list[str]] = {}
    for reading in readings.values():
        notes = reading.checked.notes
        asked.setdefault(reading.step, []).extend(
            note.why for note in notes if reading.step != "data" or note.rule in rules.rules
        )
    asked.setdefault("data", []).extend(note.why for note in _notes_on_facts(conversation, today))
    spoken = opening(conversation)
    parts = [(part.key, part.text) for part in spoken.parts]
    whole = [note.why for note in check_opening(parts, spoken.seconds(pace), rules)]
    return {step: tuple(dict.fromkeys([*asked.get(step, []), *whole])) for step in {*asked, *(s.key for s in METHOD)}}


def _notes_on_facts(conversation: Conversation, today: date) -> tuple[Note, ...]:
    return check_data([(fact.on, fact.what) for fact in conversation.spoken_facts], today)


_ABOUT_ASKING = {
    "leading": words("question that already has its answer"),
    "loaded": words("question with a judgement in it"),
    "closed": words("question a yes or no could end"),
    "why": words("‘why’ that may sound like blame"),
    "several": words("question too many"),
    "none": words("question still to find"),
}
_LEFT = {
    "data": (words("judgement left in the data"), words("judgements left in the data")),
    "concern": (words("word of blame in the concern"), words("words of blame in the concern")),
    "reason": (words("word to look at in the reason"), words("words to look at in the reason")),
}
_ELSEWHERE = (words("word worth another look"), words("words worth another look"))


def _left(step: str, about: str, count: int) -> str:
    return about or _LEFT.get(step, _ELSEWHERE)[count != 1]
