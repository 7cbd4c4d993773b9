"""The one boundary between a Conversation and what a file holds."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS
from desktop_app.storage.coders import ANSWERS, HEADINGS, expect_names
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.migrations import MIGRATIONS, SCHEMA, Migration, Record


def encode(conversation: Conversation) -> Record:
    """Plain values for JSON, the same for the same conversation; lone surrogates become U+FFFD.

    Raises TypeError, ValueError or KeyError for what ``decode`` would refuse, so it is never written.
    """
    answers = conversation.answers
    if unknown := answers.keys() - FIELDS.keys():
        raise KeyError(*unknown)
    return {
        "schema": SCHEMA,
        **{name: coder.write(getattr(conversation, name)) for name, coder in HEADINGS.items()},
        "answers": {key: ANSWERS[FIELDS[key].kind].write(answers[key]) for key in FIELDS if key in answers},
    }


def decode(record: Record) -> Conversation:
    """Raises ConversationDamaged, MadeByNewerVersion."""
    record = upgraded(record, MIGRATIONS)
    expect_names(record, ("schema", *HEADINGS, "answers"))
    headings = {name: coder.read(record[name]) for name, coder in HEADINGS.items()}
    return Conversation(**headings, answers=_read_answers(record["answers"]))


def upgraded(record: Record, migrations: tuple[Migration, ...]) -> Record:
    """The record in the schema of this version. Raises ConversationDamaged, MadeByNewerVersion."""
    schema = record.get("schema")
    if type(schema) is not int or schema < 1:
        raise ConversationDamaged("a schema is expected")
    if schema > 1 + len(migrations):
        raise MadeByNewerVersion
    for migrate in migrations[schema - 1 :]:
        record = migrate(record)
    return record


def _read_answers(answers: Any) -> dict[str, Any]:
    if type(answers) is not dict:
        raise ConversationDamaged("answers are expected")
    if not answers.keys() <= FIELDS.keys():
        raise MadeByNewerVersion
    return {key: ANSWERS[FIELDS[key].kind].read(value) for key, value in answers.items()}
