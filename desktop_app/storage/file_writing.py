"""Writing one conversation into its small TinyDB file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.conversation import Conversation
from desktop_app.storage.codec import Record, encode
from desktop_app.storage.reading import ROW, TABLE


def write_file(
    path: Path,
    conversation: Conversation,
    known: set[bytes],
    keep: Callable[[bytes], None],
) -> None:
    """Returns when the disk has it; ``known`` then holds its digest alone.

    Raises OSError, ChangedElsewhere, ConversationDamaged, MadeByNewerVersion.
    """
    from tinydb import TinyDB
    from tinydb.table import Document

    from desktop_app.storage.atomic import AtomicStorage, digest

    record = encode(conversation)
    storage = AtomicStorage(path, known=known, keep=keep, announce=known.add)
    with TinyDB(storage=lambda: storage) as file:
        table = file.table(TABLE)
        if table.contains(doc_id=ROW):
            table.update(_becoming(record), doc_ids=[ROW])
        else:
            table.insert(Document(record, doc_id=ROW))
    known.intersection_update({digest(storage.found or b"")})


def _becoming(record: Record) -> Callable[[Record], None]:
    def become(row: Record) -> None:
        row.clear()
        row.update(record)

    return become
