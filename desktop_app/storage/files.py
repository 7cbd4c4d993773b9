"""Reading one conversation from its small TinyDB file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.storage.errors import ConversationDamaged, NoSuchConversation
from desktop_app.storage.ids import id_of, is_of_a_copy
from desktop_app.storage.reading import ROW, TABLE, read_record

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation


def read_file(path: Path) -> tuple[Conversation, bytes]:
    """The conversation, and the digest of the file it came from.

    Raises NoSuchConversation, ConversationDamaged, MadeByNewerVersion.
    """
    from tinydb import TinyDB

    from desktop_app.storage.atomic import AtomicStorage, digest
    from desktop_app.storage.codec import decode

    storage = AtomicStorage(path)
    with _unreadable_is_damaged(), TinyDB(storage=lambda: storage) as file:
        row = file.table(TABLE).get(doc_id=ROW)
    if row is None or storage.found is None:
        raise NoSuchConversation(path.stem)
    return as_named(decode(dict(row)), id_of(path.name)), digest(storage.found)


def list_file(path: Path) -> Conversation:
    """As ``read_file``, without loading TinyDB: the same checks in half the time."""
    from desktop_app.storage.codec import decode

    with _unreadable_is_damaged():
        record = read_record(path)
    return as_named(decode(record), id_of(path.name))


@contextmanager
def _unreadable_is_damaged() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ConversationDamaged(f"the file cannot be read ({error.strerror})") from None


def as_named(conversation: Conversation, which: str) -> Conversation:
    """Raises ConversationDamaged for a file that was swapped with another. A copy goes by its derived id."""
    if is_of_a_copy(which):
        return replace(conversation, id=which)
    if conversation.id != which:
        raise ConversationDamaged("the id inside is not the file's name")
    return conversation
