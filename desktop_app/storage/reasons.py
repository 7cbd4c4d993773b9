"""What the disk refused, as a sentence with a next step."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.domain.words import words
from desktop_app.storage.errors import SaveFailed

_FULL = words("The disk is full. Make some room; your words stay here until they are saved.")
_CLOSED = words("This folder cannot be written to. Allow it, or save a copy somewhere else.")
_GONE = words("The folder of your library is not there. Plug it in again, or save a copy somewhere else.")
_OTHER = words("The disk did not take it. Your words stay here; save a copy somewhere else if it happens again.")

_SENTENCES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.EROFS: _CLOSED,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENODEV: _GONE,
    errno.ENXIO: _GONE,
}


def reason_of(error: OSError) -> str:
    return _SENTENCES.get(error.errno or 0, _OTHER)


@contextmanager
def told_as_save_failed() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SaveFailed(reason_of(error)) from error
