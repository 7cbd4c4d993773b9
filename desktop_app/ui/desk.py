"""The leader's desk: one conversation open on it, saved while it is written, and a library to take others from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.storage.entries import Entry
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation, SaveFailed
from desktop_app.storage.ids import new_id
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.ui.autosave import Autosave, Saved
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice
from desktop_app.ui.shelf import Found, Shelf
from desktop_app.ui.telling import DAMAGED, lost, telling

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation
    from desktop_app.domain.moments import MoodEntry
    from desktop_app.ui.guide import Guide

RECENT = 40
"""Conversations whose offers and moods are looked at again."""


class Desk(QObject):
    """``opened`` carries a Guide or None, ``told`` a Notice, ``stood`` a Saved."""

    opened = Signal(object)
    told = Signal(object)
    stood = Signal(object)
    library_changed = Signal()

    def __init__(
        self, library: Library, now: Callable[[], datetime], pace: int, journal: MoodJournal,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.library, self.now, self.pace = library, now, pace
        self._journal = journal
        self.guide: Guide | None = None
        self._untouched: Conversation | None = None
        self._autosave = Autosave(library.save, self)
        self._autosave.stood.connect(self.stood)
        self._autosave.failed.connect(self._tell_unsaved)
        self._autosave.diverged.connect(self._save_beside)
        self.shelf = Shelf(self._look_through, self)
        self.shelf.told.connect(self.told)

    def today(self) -> date:
        return self.now().date()

    def new_id(self) -> str:
        return new_id()

    def set_pace(self, words_a_minute: int) -> None:
        self.pace = words_a_minute
        if self.guide is not None:
            self.guide.set_pace(words_a_minute)

    def begin(self, given: Mapping[str, Any] | None = None, **heading: Any) -> None:
        """A new conversation, on the desk; on its way to the disk as soon as there is a word of the leader's in it.

        ``heading`` is the leader's own; what is ``given`` was set for them and alone is not worth keeping.
        """
        from desktop_app.domain.conversation import Conversation

        if self.flush():
            untouched = self._untouched = Conversation(new_id(), begun=self.now().astimezone(UTC), **(given or {}))
            begun = untouched.described(**heading)
            self._lay(begun)
            self._offer(begun)

    def lay_out(self, conversation: Conversation) -> None:
        """One that comes from elsewhere, such as the sample: on the desk and on its way to the disk."""
        if self.flush():
            self._lay(conversation)
            self._offer(conversation)

    @property
    def open_id(self) -> str | None:
        """Of the conversation on the desk, once there is something in it."""
        return self.guide.conversation.id if self.guide is not None and self._untouched is None else None

    def discard_one(self, which: str) -> None:
        """By its id. An untouched one is simply gone; nothing happens to one that is not in the library."""
        if self._untouched is not None and self._untouched.id == which:
            self.close()
        elif self.flush():
            for entry in self.entries():
                if entry.id == which:
                    self.discard(entry)

    def open(self, which: str) -> None:
        """Leaves what is open first, unless the disk does not take it: then it stays, and the bar says so."""
        if not self.flush():
            return
        with telling(self.told.emit):
            try:
                found = self.library.open(which)
            except ConversationDamaged:
                self._offer_last_good(which)
            else:
                self._lay(found)
                self.stood.emit(Saved.YES)

    def close(self) -> bool:
        """Whether nothing is open any more and everything is on the disk; otherwise the bar says that it is not."""
        if not self.flush():
            return False
        self._untouched = None
        self._hand(None)
        self.library_changed.emit()
        return True

    def flush(self) -> bool:
        return self._autosave.flush()

    def leave(self) -> bool:
        """For good. Whether everything is on the disk."""
        self.shelf.close()
        return self.flush()

    def discard(self, entry: Entry) -> None:
        if self.guide is not None and self.guide.conversation.id == entry.id and not self.close():
            return
        with telling(self.told.emit):
            self.library.discard(entry.id)
            sentence = tr("“{}” is in Recently deleted.").format(entry.name)
            self.told.emit(Notice(sentence, undo=partial(self.restore, entry.id)))
        self.library_changed.emit()

    def restore(self, which: str) -> None:
        with telling(self.told.emit):
            self.library.restore(which)
        self.library_changed.emit()

    def forget(self, entry: Entry) -> None:
        with telling(self.told.emit):
            self.library.forget(entry.id)
            self.told.emit(Notice(tr("“{}” is deleted for good, with its earlier versions.").format(entry.name)))
        self.library_changed.emit()

    def entries(self) -> tuple[Entry, ...]:
        found: tuple[Entry, ...] = ()
        with telling(self.told.emit):
            found = self.library.entries()
        return found  # noqa: RET504 - telling goes on after an error

    def recent(self) -> tuple[Conversation, ...]:
        """The latest conversations, and the moods of none as one without a name; what cannot be read is left out."""
        from desktop_app.domain.conversation import Conversation

        found: list[Conversation] = [Conversation("", moods=self._journal.read())]
        for entry in self.library.known_entries(RECENT):
            with suppress(ConversationDamaged, MadeByNewerVersion, NoSuchConversation):
                found.append(self.library.read(entry.id))
        return tuple(found)

    def note_mood(self, entry: MoodEntry) -> None:
        """One that belongs to no conversation."""
        with telling(self.told.emit):
            self._journal.add(entry)
            self.told.emit(Notice(tr("Noted.")))

    def known_entries(self, limit: int = -1) -> tuple[Entry, ...]:
        """As listed last, without a look at the folder; a negative ``limit`` is none."""
        return self.library.known_entries(limit)

    def discarded(self) -> tuple[Entry, ...]:
        return self.library.discarded()

    def _look_through(self) -> Found:
        """On another thread. Raises LibraryUnwritable."""
        from desktop_app.domain.going_in import pairs_of

        zone = self.now().tzinfo or UTC
        return Found(self.library.entries(), self.library.discarded(), pairs_of(self.recent(), zone), self.today())

    def _lay(self, conversation: Conversation) -> None:
        from desktop_app.ui.guide import Guide

        if self._untouched is not None and self._untouched.id != conversation.id:
            self._untouched = None
        guide = Guide(conversation, self.pace, self)
        guide.edited.connect(self._offer)
        self._hand(guide)

    def _hand(self, guide: Guide | None) -> None:
        """The one before ends with all that listens to it, its words with it."""
        before, self.guide = self.guide, guide
        self.opened.emit(guide)
        if before is not None:
            before.deleteLater()

    def _offer(self, conversation: Conversation) -> None:
        """Once there was a word in it, it is kept even when that is taken out again."""
        from desktop_app.domain.changes import differs

        if self._untouched is None or differs(conversation, self._untouched):
            self._untouched = None
            self._autosave.offer(conversation)

    def _tell_unsaved(self, sentence: str) -> None:
        again = (tr("Try again"), self.flush)
        self.told.emit(Notice(sentence, (again,), is_alert=True))

    def _save_beside(self, conversation: Conversation) -> None:
        beside = conversation.described(title=tr("{} (mine)").format(conversation.name))
        try:
            saved = self.library.save_beside(beside, new_id())
        except SaveFailed as failure:
            self._autosave.keep(conversation, failure.reason)
            return
        self._lay(saved)
        self.stood.emit(Saved.YES)
        both = tr("Another program changed this conversation. Both are kept; yours is the one named “(mine)”.")
        self.told.emit(Notice(both))
        self.library_changed.emit()

    def _offer_last_good(self, which: str) -> None:
        good = self.library.newest_good_version(which)
        if good is None:
            self.told.emit(lost(self.library.folder))
            return
        recover = (tr("Open the last good version"), partial(self._recover, good))
        self.told.emit(Notice(tr(DAMAGED), (recover,), is_alert=True))

    def _recover(self, good: Conversation) -> None:
        with telling(self.told.emit):
            if self.flush():
                self._lay(self.library.save_beside(good, new_id()))
        self.library_changed.emit()
