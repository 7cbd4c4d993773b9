"""The folder of a library: making sure of it at the start, and finding a file in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.durable import make_folder, sweep, try_writing
from desktop_app.storage.errors import LibraryUnwritable
from desktop_app.storage.ids import SUFFIX, id_of, is_of_a_copy, library_key
from desktop_app.storage.lock import LibraryLock
from desktop_app.storage.trash import TRASH

GONE = words("The folder of your library is not there. Plug it in again, or choose another folder.")
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


def is_usual(places: Places) -> bool:
    """Whether the library is where it lies unless a person chooses another folder."""
    return places.library.parent == places.versions.parent


def is_not_begun(places: Places) -> bool:
    """Whether the usual library has never been there yet. One that was chosen is there, or is missed."""
    return is_usual(places) and not places.library.exists()


def begin(places: Places, rescue: Callable[[Path], bool], *, read_only: bool) -> LibraryLock | None:
    """Locks the library, makes its folder, and clears away what an interrupted save has left; or just looks into it.

    ``rescue`` is shown each such file first, and tells whether it may go.

    Raises LibraryInUse, LibraryUnwritable.
    """
    if read_only:
        look_into(places.library)
        return None
    with told_as_unwritable(_NO_STATE):
        make_folder(places.state)
        lock = LibraryLock(places.state / f"{library_key(places.library)}.lock")
    if not (is_usual(places) or places.library.parent.exists()):
        lock.release()
        raise LibraryUnwritable(GONE)
    with told_as_unwritable(_UNWRITABLE):
        make_folder(places.library)
        try_writing(places.library)
        for folder in (places.library, places.library / TRASH):
            if folder.is_dir():
                sweep(folder, rescue)
    return lock


def look_into(folder: Path) -> None:
    """Raises LibraryUnwritable where that is not possible."""
    sentence = _UNREADABLE if folder.is_dir() else _NO_LIBRARY
    with told_as_unwritable(sentence), os.scandir(folder):
        pass


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
