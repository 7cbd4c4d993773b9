"""Writing one conversation into its small TinyDB file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.storage.migrations import Record
from desktop_app.storage.reading import ROW, TABLE

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation


def write_file(
    path: Path,
    conversation: Conversation,
    known: set[bytes],
    keep: Callable[[Path, bytes], bool],
) -> None:
    """Returns when the disk has it; ``known`` then holds its digest alone.

    Raises OSError, ChangedElsewhere, ConversationDamaged, MadeByNewerVersion.
    """
    from tinydb import TinyDB
    from tinydb.middlewares import CachingMiddleware
    from tinydb.table import Document

    from desktop_app.storage.atomic import AtomicStorage, digest
    from desktop_app.storage.codec import encode

    record = encode(conversation)
    storage = AtomicStorage(path, known=known, keep=keep, announce=known.add)
    read_once = CachingMiddleware(lambda: storage)  # type: ignore[no-untyped-call]  # TinyDB's own; writes when closed
    with TinyDB(storage=read_once) as file:
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
