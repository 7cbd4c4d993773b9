"""One program at a time writes to a library; the system frees the lock when a program dies."""

from __future__ import annotations

import os
import sys
import weakref
from pathlib import Path

from desktop_app.storage.errors import LibraryInUse


class LibraryLock:
    """Held from construction until ``release``. Raises LibraryInUse; OSError when the folder cannot be written."""

    def __init__(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):  # what flock and msvcrt say of a lock another one holds
            os.close(descriptor)
            raise LibraryInUse from None
        self.release = weakref.finalize(self, os.close, descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
