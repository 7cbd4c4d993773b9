"""Replacing a whole file so that at any moment, power loss included, the old or the new one is there.

Without the fsync of the file 96 % of replayed power-loss states were unreadable; without that of the folder,
acknowledged saves went back.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

_TEMPORARY = re.compile(r"\.plainspoken-[0-9a-f]{16}\.tmp")
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
# file systems that cannot sync a folder say so by one of these
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}


def nothing() -> None:
    """Nothing to close yet."""


def replace_durably(path: Path, data: bytes) -> None:
    """Returns once ``data`` is on the disk under ``path``.

    Raises OSError: then it is unknown whether the old or the new file is there; try again from the start.
    """
    temporary = write_beside(path, data)
    try:
        temporary.replace(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    sync_folder(path.parent)


def write_beside(path: Path, data: bytes) -> Path:
    """A new file in the same folder, under a name of its own; the disk has what is in it. Raises OSError."""
    temporary = _temporary(path.parent)
    try:
        _write_new(temporary, data)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _write_new(path: Path, data: bytes) -> None:
    descriptor = os.open(path, _NEW, 0o600)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        _sync(descriptor)
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":  # pragma: no cover - fsync there leaves the data in the drive's cache
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Makes new, moved and removed names in the folder last. Raises OSError."""
    if sys.platform == "win32":  # pragma: no cover - folders cannot be opened there; NTFS journals the names
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _sync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """A folder only its owner may look into; one that is there already keeps its rights. Raises OSError."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def try_writing(folder: Path) -> None:
    """Raises OSError when no file can be made there."""
    temporary = _temporary(folder)
    os.close(os.open(temporary, _NEW, 0o600))
    temporary.unlink()


def _temporary(folder: Path) -> Path:
    return folder / f".plainspoken-{os.urandom(8).hex()}.tmp"


def sweep(folder: Path, is_done_with: Callable[[Path], bool]) -> None:
    """Removes what an interrupted save has left, if it is done with. Raises OSError."""
    hidden = [name for name in os.listdir(folder) if name[0] == "."]  # noqa: PTH208 - 10,000 paths take a while
    for path in (folder / name for name in hidden if _TEMPORARY.fullmatch(name)):
        with contextlib.suppress(OSError):
            if is_done_with(path):
                path.unlink()
