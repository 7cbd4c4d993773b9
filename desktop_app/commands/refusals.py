"""What went amiss, in one sentence with the next step; nothing a leader wrote is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop_app.assets import AssetMissing
from desktop_app.commands.outcome import Outcome, tell
from desktop_app.services.documents import CannotWrite, UnknownFormat
from desktop_app.storage.errors import (
    ChangedElsewhere,
    ConversationDamaged,
    LibraryInUse,
    LibraryUnwritable,
    MadeByNewerVersion,
    NoSuchConversation,
    SaveFailed,
)


class NoLibraryThere(Exception):
    """The library named on the command line is not there; its argument is the folder."""


REFUSALS: dict[type[Exception], tuple[Outcome, Callable[[Any], str]]] = {
    NoSuchConversation: (
        Outcome.LOOK,
        lambda error: f"There is no conversation {error.id}. `plainspoken list` shows those there are.",
    ),
    ConversationDamaged: (
        Outcome.REFUSED,
        lambda error: (
            f"That file is not a whole conversation: {error.reason}. It stays as it is; "
            "`plainspoken doctor` says what can be done for one of your library."
        ),
    ),
    MadeByNewerVersion: (
        Outcome.REFUSED,
        lambda _: "A newer Plainspoken made that file. It stays as it is; update this one to open it.",
    ),
    NoLibraryThere: (
        Outcome.WRONG_USE,
        lambda error: f"There is no library called {error}. Check how its name is written, or leave out --library.",
    ),
    LibraryInUse: (
        Outcome.LACKING,
        lambda _: "Plainspoken has this library open in another window. Close it there and try again.",
    ),
    ChangedElsewhere: (
        Outcome.LACKING,
        lambda _: "Another program changed that file just now. Nothing was written over; try again.",
    ),
    LibraryUnwritable: (Outcome.LACKING, lambda error: error.reason),
    SaveFailed: (Outcome.LACKING, lambda error: error.reason),
    UnknownFormat: (Outcome.WRONG_USE, lambda error: error.sentence),
    CannotWrite: (Outcome.LACKING, lambda error: error.sentence),
    AssetMissing: (
        Outcome.LACKING,
        lambda error: f"A part of Plainspoken is missing ({error}). Install it once more.",
    ),
}


def refuse(error: Exception) -> Outcome:
    """Says it and returns the exit code."""
    outcome, sentence = next(REFUSALS[kind] for kind in type(error).__mro__ if kind in REFUSALS)
    tell(sentence(error))
    return outcome
