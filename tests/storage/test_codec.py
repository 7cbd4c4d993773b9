"""The boundary between a conversation and its file: all of it comes back, and nothing else gets in."""

from __future__ import annotations

import copy
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import GatePassed, GateWay, InTheirChair, Moment, MoodEntry
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.steps import FIELDS, METHOD, Kind
from desktop_app.storage.codec import decode, encode, upgraded
from desktop_app.storage.coders import ANSWERS
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.migrations import SCHEMA

texts = some.text(some.characters())  # every code point there is, lone surrogates among them
days = some.none() | some.dates()
facts = some.builds(Fact, id=texts, what=texts, on=days, how_i_know=texts, kept_back=some.booleans())
moments = some.datetimes(timezones=some.none() | some.timezones()).map(datetime.isoformat).map(datetime.fromisoformat)
counts = some.integers(0, 10**9)
parts = some.lists(some.builds(PartSpoken, texts, counts)).map(tuple)
cards = some.lists(some.builds(IfThen, texts, texts)).map(tuple)
ANSWER = {
    Kind.WRITING: texts,
    Kind.LINE: texts,
    Kind.MOOD: texts,
    Kind.STORY: texts,
    Kind.MEASURES: some.lists(some.integers(0, 10)).map(tuple),
    Kind.BODY: some.lists(texts).map(tuple),
    Kind.FACTS: some.lists(facts).map(tuple),
    Kind.QUESTIONS: some.lists(texts).map(tuple),
    Kind.IF_THENS: cards,
}
conversations = some.builds(
    Conversation,
    id=some.from_regex(r"[a-z0-9]{8}", fullmatch=True),
    title=texts,
    person=texts,
    organisation=texts,
    on=days,
    at=some.none() | some.times(),
    channel=some.sampled_from(Channel),
    begun=moments,
    step=some.sampled_from([step.key for step in METHOD]),
    revision=some.integers(0, 10**9),
    kept=some.lists(texts).map(tuple),
    quiet=some.lists(texts).map(tuple),
    moods=some.lists(some.builds(MoodEntry, moments, texts, texts, some.sampled_from(Moment))).map(tuple),
    gates=some.lists(some.builds(GatePassed, moments, texts, some.sampled_from(GateWay), texts)).map(tuple),
    rehearsals=some.lists(some.builds(Rehearsal, moments, parts, counts, counts, counts, cards)).map(tuple),
    chairs=some.lists(some.builds(InTheirChair, moments, some.booleans(), some.booleans(), some.booleans())).map(tuple),
    answers=some.fixed_dictionaries({}, optional={key: ANSWER[field.kind] for key, field in FIELDS.items()}),
)
plain = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=5,
)


def whole(value: Any) -> Any:
    """What a value is once lone surrogates have become U+FFFD."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [whole(each) for each in value]
    return {name: whole(each) for name, each in value.items()} if isinstance(value, dict) else value


@given(conversations)
def test_everything_written_comes_back(conversation: Conversation) -> None:
    again = decode(encode(conversation))
    assert encode(again) == encode(conversation) == whole(encode(conversation))
    if "\ufffd" not in repr(again):
        assert again == conversation


@given(conversations)
def test_every_text_can_be_written_as_utf_8(conversation: Conversation) -> None:
    repr(encode(conversation)).encode()
    assert decode(encode(conversation)).title == whole(conversation.title)


@given(conversations, some.data())
def test_a_changed_record_is_read_or_refused_but_never_crashes(conversation: Conversation, data: Any) -> None:
    record = copy.deepcopy(encode(conversation))
    part = data.draw(some.sampled_from([record, record["answers"], *record["answers"].get("facts", [])]))
    part[data.draw(some.sampled_from([*part, "more"]))] = data.draw(plain)
    try:
        again = decode(record)
    except (ConversationDamaged, MadeByNewerVersion):
        return
    assert encode(again) == {**record, "answers": dict(record["answers"])}


def test_every_kind_of_field_can_be_kept() -> None:
    assert set(ANSWERS) == set(Kind)


def test_a_halved_pair_of_surrogates_is_mended_and_a_lone_one_replaced() -> None:
    assert encode(Conversation("a", title="\ud83d\ude42 and \ud83d"))["title"] == "\U0001f642 and \ufffd"


def test_the_order_of_answers_is_that_of_the_method() -> None:
    one, other = {"ask": "How?", "story": "They"}, {"story": "They", "ask": "How?"}
    assert str(encode(Conversation("a", answers=one))) == str(encode(Conversation("a", answers=other)))


REFUSED = {
    "schema": [None, True, 0, -1, "1", 1.0],
    "id": ["", "A", "../a", "a/b", "a\n", "-a", "a" * 65, "con", "com1", None, 7],
    "revision": [True, -1, "1", 1.5, None],
    "title": [None, 7, "\ud800", ["a"]],
    "on": ["20260320", "2026-3-20", "2026-W12-5", "yesterday", 7],
    "at": ["9:30", "0930", 9, "24:30"],
    "channel": [None, 7],
    "kept": [None, "all", [7]],
    "quiet": [None, "all", [7]],
    "moods": [
        None,
        [7],
        [{"at": "2026-03-19T10:00:00+00:00"}],
        [{"at": 7, "mood": "", "why": "", "moment": "between"}],
    ],
    "gates": [None, [7]],
    "rehearsals": [None, [7]],
    "chairs": [None, [{"at": "2026-03-19T10:00:00+00:00", "is_fair": 1, "is_clear": True, "is_answerable": True}]],
    "begun": [None, "2026-03-19", "2026-03-19 21:04:05"],
    "answers": [None, [], {"story": 7}, {"body": "jaw"}, {"facts": [7]}, {"facts": [{"id": "a"}]}, {"mood": None}],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in REFUSED.items() for value in values])
def test_what_is_not_its_kind_is_damaged(northgate: Conversation, name: str, value: Any) -> None:
    with pytest.raises(ConversationDamaged):
        decode({**encode(northgate), name: value})


@pytest.mark.parametrize("name", [*REFUSED, "step"])
def test_a_missing_part_is_damaged(northgate: Conversation, name: str) -> None:
    record = encode(northgate)
    del record[name]
    with pytest.raises(ConversationDamaged):
        decode(record)


@pytest.mark.parametrize(
    "newer",
    [{"schema": SCHEMA + 1}, {"channel": "hologram"}, {"answers": {"care": "Dana"}}, {"weather": "fine"}],
)
def test_what_this_version_does_not_know_was_made_by_a_newer_one(northgate: Conversation, newer: Any) -> None:
    with pytest.raises(MadeByNewerVersion):
        decode({**encode(northgate), **newer})


def test_a_reason_never_holds_what_was_written(northgate: Conversation) -> None:
    with pytest.raises(ConversationDamaged) as refused:
        decode({**encode(northgate), "on": "canary"})
    assert "canary" not in str(refused.value) + refused.value.reason
    assert refused.value.__cause__ is None


@pytest.mark.parametrize(
    "unkept",
    [
        {"id": "../northgate"},
        {"title": None},
        {"on": datetime.fromisoformat("2026-03-20")},
        {"at": date(2026, 3, 20)},
        {"revision": True},
        {"answers": {"weather": "fine"}},
        {"answers": {"facts": "one"}},
        {"answers": {"facts": ("one",)}},
    ],
)
def test_what_could_not_be_read_again_is_never_written(unkept: Any) -> None:
    with pytest.raises((TypeError, ValueError, KeyError)):
        encode(Conversation(**{"id": "a", **unkept}))


def test_an_older_record_passes_each_migration_in_turn() -> None:
    def second(record: dict[str, Any]) -> dict[str, Any]:
        return {**record, "schema": 2, "passed": ["second"]}

    def third(record: dict[str, Any]) -> dict[str, Any]:
        return {**record, "schema": 3, "passed": [*record.get("passed", []), "third"]}

    assert upgraded({"schema": 1}, (second, third))["passed"] == ["second", "third"]
    assert upgraded({"schema": 2}, (second, third))["passed"] == ["third"]
    assert upgraded({"schema": 3}, (second, third)) == {"schema": 3}


def test_a_time_with_its_seconds_comes_back() -> None:
    assert decode(encode(Conversation("a", at=time(9, 30, 15, 250)))).at == time(9, 30, 15, 250)


def test_a_rehearsal_from_before_there_were_cards_is_read_and_one_without_is_written_as_then() -> None:
    done = Rehearsal(datetime(2026, 3, 18, tzinfo=UTC), (PartSpoken("data", 9),), 5, 7_000, 7_000)
    record = encode(Conversation("a", rehearsals=(done,)))
    assert record["rehearsals"] == [
        {
            "at": "2026-03-18T00:00:00+00:00",
            "parts": [{"key": "data", "milliseconds": 9}],
            "words": 5,
            "silence": 7_000,
            "held": 7_000,
        }
    ]
    assert decode(record).rehearsals == (done,)


def test_cards_of_a_rehearsal_are_read_strictly() -> None:
    done = Rehearsal(datetime(2026, 3, 18, tzinfo=UTC), (), 5, 7_000, 7_000, (IfThen("they laugh", "I wait"),))
    record = encode(Conversation("a", rehearsals=(done,)))
    assert record["rehearsals"][0]["cards"] == [{"if": "they laugh", "then": "I wait"}]
    record["rehearsals"][0]["cards"] = ["they laugh"]
    with pytest.raises(ConversationDamaged):
        decode(record)
