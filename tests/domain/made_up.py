"""Conversations that nobody had, for properties that hold of all of them."""

from __future__ import annotations

from datetime import date, time

from hypothesis import strategies as st

from desktop_app.domain.answers import Answer, Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import BODY_SIGNS, MOODS
from desktop_app.domain.steps import FIELDS, METHOD, Field, Kind

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
TEXTS = st.text(max_size=60)

facts = st.builds(
    Fact, st.uuids().map(lambda each: each.hex), TEXTS, st.none() | DAYS, how_i_know=TEXTS, kept_back=st.booleans()
)
if_thens = st.builds(IfThen, TEXTS, TEXTS)

_ANSWERS: dict[Kind, st.SearchStrategy[Answer]] = {
    Kind.WRITING: TEXTS,
    Kind.LINE: TEXTS,
    Kind.MOOD: st.sampled_from([mood.key for mood in MOODS]),
    Kind.STORY: TEXTS,
    Kind.MEASURES: st.lists(st.integers(0, 10), max_size=7).map(tuple),
    Kind.BODY: st.lists(st.sampled_from([key for key, _ in BODY_SIGNS]), unique=True).map(tuple),
    Kind.FACTS: st.lists(facts, max_size=5).map(tuple),
    Kind.QUESTIONS: st.lists(TEXTS, max_size=2).map(tuple),
    Kind.IF_THENS: st.lists(if_thens, max_size=3).map(tuple),
}


def answers_to(field: Field) -> st.SearchStrategy[Answer]:
    return _ANSWERS[field.kind]


edits = st.sampled_from(sorted(FIELDS)).flatmap(lambda key: st.tuples(st.just(key), answers_to(FIELDS[key])))
"""A key of METHOD with an answer that fits it."""

conversations = st.builds(
    lambda heading, written: _written(Conversation("made-up", **heading), written),
    st.fixed_dictionaries(
        {
            "title": TEXTS,
            "person": TEXTS,
            "organisation": TEXTS,
            "on": st.none() | DAYS,
            "at": st.none() | st.times().map(lambda at: time(at.hour, at.minute)),
            "channel": st.sampled_from(Channel),
            "step": st.sampled_from([step.key for step in METHOD]),
        }
    ),
    st.lists(edits, max_size=8),
)


def _written(conversation: Conversation, written: list[tuple[str, Answer]]) -> Conversation:
    for key, answer in written:
        conversation = conversation.with_answer(key, answer)
    return conversation
