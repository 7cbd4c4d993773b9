"""What a library lists and finds: its index, and what was saved since and is not in it yet."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.storage.index import Index, IndexRenewed
from desktop_app.storage.refresh import key_of, refresh, row_from, row_of, stamp_of
from desktop_app.storage.tables import Row, Stamp

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation

T = TypeVar("T")
LastGood = Callable[[str], "Conversation | None"]


class Listing:
    """Of ``folder``, with the index at ``path``. A save is not kept waiting: whoever asks next enters what it saved.

    What is lost with the program before that is read from its file at the next refresh.
    """

    def __init__(self, folder: Path, path: Path, last_good: LastGood) -> None:
        self._folder, self._path, self._last_good = folder, path, last_good
        self._saved: dict[str, tuple[Stamp, Conversation]] = {}
        self._entering = threading.Lock()

    def close(self) -> None:
        if self._saved:
            self._enter()
        if "_index" in self.__dict__:
            self._index.close()

    def saved(self, path: Path, conversation: Conversation) -> None:
        """Raises OSError."""
        self._saved[path.name] = stamp_of(path.name, path.stat()), conversation

    def found(self, path: Path) -> None:
        """It is in the folder again. Raises OSError, NoSuchConversation."""
        self._put([row_of(stamp_of(path.name, path.stat()), path, self._last_good)])

    def gone(self, path: Path) -> None:
        with self._entering:
            self._saved.pop(path.name, None)
        with suppress(IndexRenewed):
            self._index.drop([key_of(path.name)])

    def ask(self, question: Callable[[Index], T]) -> T:
        """Raises OSError when the folder is gone."""
        self._enter()
        try:
            return question(self._index)
        except IndexRenewed:
            self.refresh()
            return question(self._index)

    def refresh(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> None:
        """Raises OSError when the folder is gone."""
        self._enter()
        try:
            refresh(self._folder, self._index, self._last_good, progress)
        except IndexRenewed:
            refresh(self._folder, self._index, self._last_good, progress)

    def _enter(self) -> None:
        with self._entering:
            rows = [self._saved.pop(name) for name in tuple(self._saved)]
            self._put([row_from(stamp, saved) for stamp, saved in rows])

    def _put(self, rows: list[Row]) -> None:
        if rows:
            with suppress(IndexRenewed):  # then the next refresh lists them
                self._index.put(rows)

    @cached_property
    def _index(self) -> Index:
        return Index(self._path)
