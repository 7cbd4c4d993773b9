"""A library: one folder, one file per conversation, and everything that can happen to them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.durable import sync_folder
from desktop_app.storage.entries import Entry
from desktop_app.storage.errors import (
    ChangedElsewhere,
    ConversationDamaged,
    MadeByNewerVersion,
    NoSuchConversation,
    SaveFailed,
)
from desktop_app.storage.file_writing import write_file
from desktop_app.storage.files import list_file, read_file
from desktop_app.storage.folder import GONE, begin, copies_of, path_in, told_as_unwritable
from desktop_app.storage.ids import SUFFIX, is_id, library_key
from desktop_app.storage.listing import Listing
from desktop_app.storage.reading import read_bytes
from desktop_app.storage.reasons import told_as_save_failed
from desktop_app.storage.refresh import row_of, stamp_of
from desktop_app.storage.trash import Trash
from desktop_app.storage.versions import Version, Versions

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation

_FOR_READING = words("This library is open for reading only. Close the other Plainspoken window, then start again.")


def utc_now() -> datetime:
    return datetime.now(UTC)


class Library:
    """All conversations of one folder, for one program at a time; safe across threads.

    ``now`` is the clock, in UTC; it only stamps versions. What another program did to a file is never overwritten:
    a file that is not the one last read or written here makes ``save`` raise ChangedElsewhere, one that is gone is
    written anew. A file with a name of its own ('… (conflicted copy).json') is listed and opened by an id that
    begins with ``copy-``; once saved, it has a file of that id.

    Raises LibraryUnwritable, LibraryInUse. Close it, or use it in a ``with``.
    """

    def __init__(self, places: Places, *, read_only: bool = False, now: Callable[[], datetime] = utc_now) -> None:
        self.folder, self.is_read_only = places.library, read_only
        self._versions, self._trash = Versions(places.versions, now), Trash(places.library)
        self._lock = begin(places, self._versions.rescue, read_only=read_only)
        index = places.state / f"{library_key(places.library)}.index"
        self._listing = Listing(self.folder, index, self._versions.last_good)
        self._known: dict[str, set[bytes]] = {}
        self._forgotten: set[str] = set()
        self._writing = threading.RLock()

    def close(self) -> None:
        """Lets another program in. What was saved is on the disk already."""
        self._listing.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def open(self, which: str) -> Conversation:
        """Raises NoSuchConversation, ConversationDamaged, MadeByNewerVersion."""
        with self._writing:
            conversation, digest = read_file(self._path(which))
            self._known[which] = {digest}
        return conversation

    def read(self, which: str) -> Conversation:
        """To look at, not to write to: unlike ``open`` it says nothing about who wrote last."""
        return list_file(self._path(which))

    def save(self, conversation: Conversation) -> Conversation:
        """The conversation with its next revision, once the disk has it.

        One that lies in the trash is saved there. Raises SaveFailed (try again), ChangedElsewhere (save it beside),
        NoSuchConversation for one that was forgotten.
        """
        saved = replace(conversation, revision=conversation.revision + 1)
        with self._writing, told_as_save_failed():
            path = self._place_of(saved.id)
            self._write(path, saved)
            if path.parent == self.folder:
                with suppress(OSError):  # it is on the disk; the next refresh lists it
                    self._after_saving(path, saved)
        return saved

    def save_beside(self, conversation: Conversation, new_id: str) -> Conversation:
        """A conversation of its own, when the file of the old id belongs to someone else now. Raises SaveFailed."""
        return self.save(replace(conversation, id=new_id, revision=0))

    def entries(self) -> tuple[Entry, ...]:
        """What is in the folder now: the undated first, then the latest on. Raises LibraryUnwritable."""
        self.refresh()
        return self._listing.ask(lambda index: index.entries())

    def known_entries(self, limit: int = -1) -> tuple[Entry, ...]:
        """As the index had them last, without a look at the folder: for the first paint."""
        return self._listing.ask(lambda index: index.entries(limit))

    def search(self, text: str, limit: int = 50) -> tuple[Entry, ...]:
        """Those with all the words anywhere in them, the best first; the last word may be unfinished."""
        return self._listing.ask(lambda index: index.search(text, limit))

    def refresh(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> None:
        """Brings lists and search up to the folder; ``progress`` hears how many of how many files are read.

        Raises LibraryUnwritable when the folder is gone.
        """
        with told_as_unwritable(GONE):
            self._listing.refresh(progress)

    def discard(self, which: str) -> None:
        """Into the trash of the library. Raises NoSuchConversation, SaveFailed."""
        with self._writing, told_as_save_failed():
            self._may_write()
            path = self._path(which)
            if not path.exists():
                raise NoSuchConversation(which)
            if self._trash.holds(which):
                self._keep(which, self._trash.path(which))
            self._trash.take(which, path)
            self._listing.gone(path)

    def restore(self, which: str) -> None:
        """Out of the trash. Raises NoSuchConversation, ChangedElsewhere when the id is taken again, SaveFailed."""
        with self._writing, told_as_save_failed():
            self._may_write()
            self._listing.found(self._trash.give_back(_checked(which)))

    def discarded(self) -> tuple[Entry, ...]:
        """What lies in the trash. Raises LibraryUnwritable when it cannot be looked into."""
        with told_as_unwritable(GONE):
            files = [(path, path.stat()) for path in self._trash.files()]
        return tuple(row_of(stamp_of(path.name, stat), path, self.newest_good_version).entry for path, stat in files)

    def forget(self, which: str) -> None:
        """Deletes it for good: file, trash, versions, index. Raises NoSuchConversation, SaveFailed."""
        with self._writing, told_as_save_failed():
            self._may_write()
            path = self._path(which)
            self._versions.forget(which)
            for each in (path, self._trash.path(which)):
                each.unlink(missing_ok=True)
            sync_folder(self.folder)
            self._known.pop(which, None)
            self._forgotten.add(which)  # last: what is still there can be restored, and then written again
            self._listing.gone(path)
            self._listing.ask(lambda index: index.scrub())

    def versions(self, which: str) -> tuple[Version, ...]:
        """What it was before, newest first."""
        return self._versions.of(which)

    def newest_good_version(self, which: str) -> Conversation | None:
        """The newest of its earlier versions that can still be read."""
        return self._versions.last_good(which)

    def _path(self, which: str) -> Path:
        return path_in(self.folder, _checked(which))

    def _may_write(self) -> None:
        if self.is_read_only:
            raise SaveFailed(_FOR_READING)

    def _place_of(self, which: str) -> Path:
        self._may_write()
        if _checked(which) in self._forgotten:
            raise NoSuchConversation(which)
        path = self.folder / f"{which}{SUFFIX}"
        return self._trash.path(which) if self._trash.holds(which) and not path.exists() else path

    def _write(self, path: Path, conversation: Conversation) -> None:
        def keep(where: Path, data: bytes) -> bool:
            return self._versions.keep(conversation.id, conversation.revision - 1, where, data)

        try:
            write_file(path, conversation, self._known.setdefault(conversation.id, set()), keep)
        except (ConversationDamaged, MadeByNewerVersion):
            raise ChangedElsewhere(conversation.id) from None

    def _after_saving(self, path: Path, conversation: Conversation) -> None:
        self._listing.saved(path, conversation)
        for copy in copies_of(self.folder, conversation.id):
            self._keep(conversation.id, copy)
            copy.unlink()
            self._listing.gone(copy)

    def _keep(self, which: str, path: Path) -> None:
        self._versions.keep(which, 0, path, read_bytes(path) or b"")


def _checked(which: str) -> str:
    if not is_id(which):
        raise NoSuchConversation(which)
    return which
