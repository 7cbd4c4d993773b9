"""What can go wrong with the disk, by name. None of these ever carries what a leader wrote."""

from __future__ import annotations


class ConversationDamaged(Exception):
    """A file is not a conversation any more. It is kept as it is; ``reason`` says what was expected."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MadeByNewerVersion(Exception):
    """A file holds something this version does not know. It is kept as it is."""


class NoSuchConversation(Exception):
    """The library has no conversation of that ``id``."""

    def __init__(self, which: str) -> None:
        super().__init__(which)
        self.id = which


class ChangedElsewhere(Exception):
    """The file of ``id`` is not the one last read or written here: save beside it, never over it."""

    def __init__(self, which: str) -> None:
        super().__init__(which)
        self.id = which


class SaveFailed(Exception):
    """Nothing is acknowledged. ``reason`` is a sentence with a next step."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LibraryUnwritable(Exception):
    """The folder cannot hold a library. ``reason`` is a sentence with a next step."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LibraryInUse(Exception):
    """Another Plainspoken has this library open; it can still be opened for reading."""
