"""TinyDB's storage for one small file, replaced as a whole and never half written."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Collection
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

from tinydb.storages import Storage

from desktop_app.storage.errors import ChangedElsewhere
from desktop_app.storage.reading import LARGEST, read_bytes, read_tables
from desktop_app.storage.replacing import Keep, replace_known

Tables: TypeAlias = "dict[str, dict[str, Any]]"


def digest(data: bytes) -> bytes:
    return sha256(data).digest()


class AtomicStorage(Storage):
    """Writes only over what it has itself read and found sound, and only if its digest is among ``known``.

    ``known`` of ``None`` means that any sound file may be read. ``keep`` is shown the bytes that go and where they are,
    ``announce`` the digest of those that are about to come, which may be there even if the write then fails.
    """

    def __init__(
        self,
        path: Path,
        known: Collection[bytes] | None = None,
        keep: Keep = lambda _path, _data: True,
        announce: Callable[[bytes], None] = lambda _: None,
    ) -> None:
        self._path, self._known, self._keep, self._announce = path, known, keep, announce
        self.found: bytes | None = None

    def read(self) -> Tables | None:
        """Raises OSError, ConversationDamaged, MadeByNewerVersion, ChangedElsewhere."""
        self.found = read_bytes(self._path)
        if self.found is None:
            return None
        if self._known is not None and digest(self.found) not in self._known:
            raise ChangedElsewhere(self._path.stem)
        return read_tables(self.found)

    def write(self, data: Tables) -> None:
        """Returns when the disk has it. Raises OSError, ChangedElsewhere."""
        coming = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
        if len(coming) > LARGEST:
            raise OSError(errno.EFBIG, "what is written here could not be read again")
        self._announce(digest(coming))
        replace_known(self._path, coming, self.found, self._keep)
        self.found = coming
