"""Exchanging the names of two files in one step: whatever had a name before is at hand, and not gone."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

Call = Callable[[bytes, bytes], int]
"""Both paths in, the number of the error out, 0 for none."""

_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS: rename(2) and renamex_np(2)."""
# what an old kernel, a file system that cannot, or a filter of system calls says
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EXDEV}


def exchange(one: Path, other: Path) -> bool:
    """Whether each has the other's name now; where the system cannot, nothing has happened. Raises OSError."""
    call = _call()
    error = call(os.fsencode(one), os.fsencode(other)) if call else errno.ENOSYS
    if error and error not in _CANNOT:
        raise OSError(error, os.strerror(error), str(other))
    return not error


@cache
def _call() -> Call | None:
    if sys.platform == "win32":  # pragma: no cover
        return None
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":  # pragma: no cover
        return _numbered(getattr(library, "renamex_np", None), lambda one, other: (one, other, _EXCHANGE))
    # since glibc 2.28; another C library may not have it
    return _numbered(getattr(library, "renameat2", None), lambda one, other: (_HERE, one, _HERE, other, _EXCHANGE))


def _numbered(function: Any, arguments: Callable[[bytes, bytes], tuple[Any, ...]]) -> Call | None:
    if function is None:
        return None
    from ctypes import get_errno

    return lambda one, other: get_errno() if function(*arguments(one, other)) else 0
