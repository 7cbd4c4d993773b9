"""Saves while the leader writes: soon after a pause, within a second at the latest, never on the window's thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.words import words
from desktop_app.storage.errors import ChangedElsewhere, NoSuchConversation, SaveFailed
from desktop_app.ui.errand import Errand
from desktop_app.ui.language import tr

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.domain.conversation import Conversation

PAUSE, LATEST, RETRY = 250, 800, 3000
"""Milliseconds: after the last key, after the first unsaved key, and before trying again."""
UNFORESEEN = words("Your latest words are not on the disk. Copy them somewhere safe before you leave.")


class Saved(Enum):
    """How sure the leader can be. YES only when the disk has it."""

    YES = "Saved"
    SOON = "Saving …"
    NO = "Not saved"


class Autosave(QObject):
    """Offers one conversation at a time to the disk.

    ``stood`` carries a Saved, ``failed`` a sentence, ``diverged`` the conversation whose file another program changed.
    """

    stood = Signal(object)
    failed = Signal(str)
    diverged = Signal(object)

    def __init__(self, save: Callable[[Conversation], Conversation], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._offered: Conversation | None = None
        self._revisions: dict[str, int] = {}
        self._pause = self._timer(PAUSE)
        self._latest = self._timer(LATEST)
        self._retry = self._timer(RETRY)
        self._errand = Errand("autosave", self)
        self._errand.done.connect(self._finish)

    def offer(self, conversation: Conversation) -> None:
        """Takes the text over; it stays offered until the disk has it."""
        if self._offered is not None and self._offered.id != conversation.id:
            self.flush()
        self._offered = conversation
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        self.stood.emit(Saved.SOON)

    def flush(self) -> bool:
        """Saves now and waits for the disk; whether everything is on it."""
        self._errand.settle()
        self._begin()
        self._errand.settle()
        return self._offered is None

    def keep(self, conversation: Conversation, sentence: str) -> None:
        """Takes back what could not be saved, and tries again after a while."""
        self._offered = self._offered or conversation
        self._retry.start()
        self.stood.emit(Saved.NO)
        self.failed.emit(sentence)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self._begin)
        return timer

    def _begin(self) -> None:
        if self._offered is None or self._errand.is_under_way:
            return
        self._rest()
        known = self._revisions.get(self._offered.id, 0)
        going, self._offered = self._offered, None
        self._going = going
        self._errand.begin(partial(self._save, replace(going, revision=max(known, going.revision))))

    def _rest(self) -> None:
        for timer in (self._pause, self._latest, self._retry):
            timer.stop()

    def _finish(self, future: Future[Conversation]) -> None:
        match future.exception():
            case None:
                self._revisions[self._going.id] = future.result().revision
                self._go_on()
            case SaveFailed() as failure:
                self.keep(self._going, failure.reason)
            case NoSuchConversation():
                self._offered = None
            case ChangedElsewhere():
                latest, self._offered = self._offered or self._going, None
                self.diverged.emit(latest)
            case unforeseen:
                self.keep(self._going, tr(UNFORESEEN))
                # told as any error nobody foresaw, but not raised: the window would close over the words
                sys.excepthook(type(unforeseen), unforeseen, unforeseen.__traceback__)

    def _go_on(self) -> None:
        if self._offered is None:
            self.stood.emit(Saved.YES)
        elif not self._pause.isActive():
            self._begin()
