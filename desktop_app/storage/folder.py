"""The folder of a library: making sure of it at the start, and finding a file in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, sweep, try_writing
from desktop_app.storage.errors import LibraryUnwritable
from desktop_app.storage.ids import SUFFIX, id_of, is_of_a_copy, library_key
from desktop_app.storage.lock import LibraryLock

_NO_LIBRARY = words("There is no library in this folder. Choose another folder, or check how its name is written.")
_UNREADABLE = words("This folder cannot be looked into. Allow it, or choose another folder for your library.")
_UNWRITABLE = words("A library cannot be kept in this folder. Allow writing there, or choose another folder.")
_NO_STATE = words("Plainspoken cannot keep its own notes on this computer. Allow writing in your home folder.")


@contextmanager
def told_as_unwritable(sentence: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryUnwritable(sentence) from error


def begin(places: Places, *, read_only: bool) -> LibraryLock | None:
    """Locks the library, makes its folder, and clears away what an interrupted save has left; or just looks into it.

    Raises LibraryInUse, LibraryUnwritable.
    """
    if read_only:
        sentence = _UNREADABLE if places.library.is_dir() else _NO_LIBRARY
        with told_as_unwritable(sentence), os.scandir(places.library):
            return None
    with told_as_unwritable(_NO_STATE):
        make_folder(places.state)
        lock = LibraryLock(places.state / f"{library_key(places.library)}.lock")
    with told_as_unwritable(_UNWRITABLE):
        make_folder(places.library)
        try_writing(places.library)
        sweep(places.library)
    return lock


def path_in(folder: Path, which: str) -> Path:
    """Where the file of that id is, or would be. Raises OSError."""
    path = folder / f"{which}{SUFFIX}"
    return path if path.exists() else next(iter(copies_of(folder, which)), path)


def copies_of(folder: Path, which: str) -> list[Path]:
    """The files of a name of their own that go by that id. Raises OSError."""
    if not is_of_a_copy(which):
        return []
    with os.scandir(folder) as files:
        return [Path(file.path) for file in files if _is_copy(file.name, which)]


def _is_copy(name: str, which: str) -> bool:
    own = f"{which}{SUFFIX}"
    return name != own and name.endswith(SUFFIX) and not name.startswith(".") and id_of(name) == which
