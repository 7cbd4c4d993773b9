"""One difficult conversation, from the first thought on: frozen, so that editing returns a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TypedDict, Unpack

from desktop_app.domain.answers import Answer, Fact, IfThen, is_filled, latest_first
from desktop_app.domain.channel import Channel
from desktop_app.domain.moments import GatePassed, InTheirChair, MoodEntry
from desktop_app.domain.rehearsals import Rehearsal
from desktop_app.domain.steps import FIELDS, METHOD, Kind, step
from desktop_app.domain.words import words

UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class Heading(TypedDict, total=False):
    """What a conversation is about, with whom, when and how."""

    title: str
    person: str
    organisation: str
    on: date | None
    at: time | None
    channel: Channel


@dataclass(frozen=True, slots=True)
class Conversation:
    """Who it is with, when, how, and what the leader has written so far.

    ``on`` and ``at`` are the leader's own wall clock; ``begun`` is in UTC. ``answers`` maps a field of METHOD, by key,
    to what was written there; a field never visited has no entry. ``revision`` counts what the disk has acknowledged.
    ``kept`` are fingerprints of sentences the leader kept as they are, ``quiet`` writing rules not asked about here.
    """

    id: str
    title: str = ""
    person: str = ""
    organisation: str = ""
    on: date | None = None
    at: time | None = None
    channel: Channel = Channel.IN_PERSON
    begun: datetime = UNKNOWN_TIME
    step: str = METHOD[0].key
    revision: int = 0
    kept: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    moods: tuple[MoodEntry, ...] = ()
    gates: tuple[GatePassed, ...] = ()
    rehearsals: tuple[Rehearsal, ...] = ()
    chairs: tuple[InTheirChair, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)

    def with_answer(self, key: str, answer: Answer) -> Conversation:
        """Raises KeyError for a key that no step declares."""
        if FIELDS[key].kind is Kind.FACTS:
            answer = latest_first(each for each in answer if isinstance(each, Fact))
        return replace(self, answers={**self.answers, key: answer})

    def at_step(self, key: str) -> Conversation:
        """Standing at a step, whose prefilled fields now count as written."""
        here = step(key)
        prefilled = {each.key: each.prefilled for each in here.fields if each.prefilled}
        return replace(self, step=here.key, answers={**prefilled, **self.answers})

    def described(self, **heading: Unpack[Heading]) -> Conversation:
        return replace(self, **heading)

    @property
    def name(self) -> str:
        """The title, or the best name there is for it."""
        whom = self.person.strip() or self.organisation.strip()
        return self.title.strip() or (words("A conversation with {}").format(whom) if whom else words("Untitled"))

    def text(self, key: str) -> str:
        """What is written in a text field, or what it was prefilled with."""
        answer = self.answers.get(key, FIELDS[key].prefilled)
        return answer if isinstance(answer, str) else ""

    def chosen(self, key: str) -> tuple[str, ...]:
        """The filled entries of a list of words or questions."""
        answer = self.answers.get(key, ())
        return tuple(each for each in answer if isinstance(each, str) and each.strip()) if answer else ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts, latest first, the kept-back ones among them."""
        return tuple(each for each in self.answers.get("facts", ()) if isinstance(each, Fact))

    @property
    def spoken_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.what.strip() and not fact.kept_back)

    @property
    def if_thens(self) -> tuple[IfThen, ...]:
        """The cards that have both halves."""
        return tuple(each for each in self.answers.get("if_thens", ()) if isinstance(each, IfThen) and each.is_whole)

    def measured(self, key: str) -> tuple[int, ...]:
        """Each 1 to 10, 0 where it was skipped; empty if none was given."""
        return tuple(each for each in self.answers.get(key, ()) if isinstance(each, int))

    def is_over(self, now: datetime) -> bool:
        """Whether its time is past; without a time, the day after. ``now`` is the leader's wall clock."""
        if self.on is None:
            return False
        return (self.on, self.at or time.max) < (now.date(), now.time())

    def has(self, key: str) -> bool:
        """Whether a field has been written in; a prefilled one counts once its step was visited."""
        return is_filled(self.answers.get(key))


def without_sentence(conversation: Conversation, field: str, item: str, sentence: str) -> Conversation:
    """Takes a sentence out of a text field, or out of the fact of that id; a fact with nothing left goes too."""
    if FIELDS[field].kind is Kind.FACTS:
        shorter = (
            replace(fact, what=_cut(fact.what, sentence)) if fact.id == item else fact for fact in conversation.facts
        )
        return conversation.with_answer(field, tuple(fact for fact in shorter if fact.what or fact.id != item))
    return conversation.with_answer(field, _cut(conversation.text(field), sentence))


def _cut(text: str, sentence: str) -> str:
    if sentence not in text or not sentence:
        return text
    before, _, after = text.partition(sentence)
    return f"{before.rstrip()} {after.lstrip()}".strip()
