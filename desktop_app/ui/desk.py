"""The leader's desk: one conversation open on it, saved while it is written, and a library to take others from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.conversation import Conversation
from desktop_app.storage.entries import Entry
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation, SaveFailed
from desktop_app.storage.ids import new_id
from desktop_app.storage.library import Library
from desktop_app.ui.autosave import Autosave, Saved
from desktop_app.ui.guide import Guide
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice


class Desk(QObject):
    """``opened`` carries a Guide or None, ``told`` a Notice, ``stood`` a Saved."""

    opened = Signal(object)
    told = Signal(object)
    stood = Signal(object)
    library_changed = Signal()

    def __init__(self, library: Library, now: Callable[[], datetime], pace: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library, self.now, self.pace = library, now, pace
        self.guide: Guide | None = None
        self._autosave = Autosave(library.save, self)
        self._autosave.stood.connect(self.stood)
        self._autosave.failed.connect(self._tell_unsaved)
        self._autosave.diverged.connect(self._save_beside)

    def today(self) -> date:
        return self.now().date()

    def new_id(self) -> str:
        return new_id()

    def set_pace(self, words_a_minute: int) -> None:
        self.pace = words_a_minute
        if self.guide is not None:
            self.guide.set_pace(words_a_minute)

    def begin(self, **heading: Any) -> None:
        """A new conversation, on the desk and on its way to the disk."""
        self.lay_out(Conversation(new_id(), begun=self.now().astimezone(UTC), **heading))

    def lay_out(self, conversation: Conversation) -> None:
        """One that comes from elsewhere, such as the sample: on the desk and on its way to the disk."""
        self._lay(conversation)
        self._autosave.offer(conversation)

    def discard_open(self) -> None:
        if self.guide is not None:
            self.flush()
            which = self.guide.conversation.id
            self.discard(next(entry for entry in self.entries() if entry.id == which))

    def open(self, id: str) -> None:  # noqa: A002 - the field's own name
        self.flush()
        try:
            found = self.library.open(id)
        except NoSuchConversation:
            self.told.emit(Notice(tr("That conversation is no longer in your library.")))
        except MadeByNewerVersion:
            self.told.emit(
                Notice(tr("A newer Plainspoken made this conversation. Update to open it; it is safe as it is."))
            )
        except ConversationDamaged:
            self._offer_last_good(id)
        else:
            self._lay(found)
            self.stood.emit(Saved.YES)

    def close(self) -> None:
        """Nothing is open any more; everything written is on the disk, or the bar says it is not."""
        if self.flush():
            self.guide = None
            self.opened.emit(None)
            self.library_changed.emit()

    def flush(self) -> bool:
        return self._autosave.flush()

    def leave(self) -> bool:
        """For good. Whether everything is on the disk."""
        return self._autosave.close()

    def discard(self, entry: Entry) -> None:
        if self.guide is not None and self.guide.conversation.id == entry.id:
            self.close()
        self.library.discard(entry.id)
        self.library_changed.emit()
        undo = (tr("Undo"), lambda: self.restore(entry.id))
        self.told.emit(Notice(tr("“{}” is in Recently deleted.").format(entry.name), (undo,)))

    def restore(self, id: str) -> None:  # noqa: A002
        self.library.restore(id)
        self.library_changed.emit()

    def forget(self, entry: Entry) -> None:
        self.library.forget(entry.id)
        self.library_changed.emit()
        self.told.emit(Notice(tr("“{}” is deleted for good, with its earlier versions.").format(entry.name)))

    def entries(self) -> tuple[Entry, ...]:
        return self.library.entries()

    def _lay(self, conversation: Conversation) -> None:
        self.flush()
        self.guide = Guide(conversation, self.pace, self)
        self.guide.edited.connect(self._autosave.offer)
        self.opened.emit(self.guide)

    def _tell_unsaved(self, sentence: str) -> None:
        again = (tr("Try again"), self.flush)
        self.told.emit(Notice(sentence, (again,), is_alert=True))

    def _save_beside(self, conversation: Conversation) -> None:
        beside = conversation.described(title=tr("{} (mine)").format(conversation.name))
        try:
            saved = self.library.save_beside(beside, new_id())
        except SaveFailed as failure:
            self._tell_unsaved(failure.reason)
            return
        self._lay(saved)
        self.library_changed.emit()
        self.told.emit(
            Notice(tr("Another program changed this conversation. Both are kept: theirs, and yours beside it."))
        )

    def _offer_last_good(self, id: str) -> None:  # noqa: A002
        sentence = tr("This conversation’s file is damaged. It is kept as it is, and the others are fine.")
        good = self.library.newest_good_version(id)
        if good is None:
            self.told.emit(Notice(sentence, is_alert=True))
            return
        self.told.emit(
            Notice(sentence, ((tr("Open the last good version"), lambda: self._recover(good)),), is_alert=True)
        )

    def _recover(self, good: Conversation) -> None:
        self._lay(self.library.save_beside(good, new_id()))
        self.library_changed.emit()
