"""Names of conversations, as they stand in files and on the command line."""

from __future__ import annotations

import os
import re
from pathlib import Path
from zlib import adler32, crc32

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: devices, whatever the extension
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
COPY = "copy-"
SUFFIX = ".json"


def is_id(text: object) -> bool:
    """Lowercase letters, digits and hyphens, 1 to 64; so an id can never leave its folder."""
    return isinstance(text, str) and bool(_ID.fullmatch(text)) and not _DEVICE.fullmatch(text)


def new_id() -> str:
    """16 hexadecimal digits from the random source of the system (``secrets`` takes 5 ms to import)."""
    return os.urandom(8).hex()


def is_of_a_copy(which: str) -> bool:
    return which.startswith(COPY)


def id_of(file_name: str) -> str:
    """The id a file of the library goes by.

    ``<id>.json`` goes by its id. A file that a sync client or a person named otherwise ('… (conflicted copy).json')
    goes by an id derived from that name, so it is listed and opened beside the one it was copied from.
    """
    stem = file_name.removesuffix(SUFFIX)
    if is_id(stem):
        return stem
    from hashlib import sha256

    return COPY + sha256(file_name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def library_key(library: Path) -> str:
    """The same for every way of writing one folder's path. A strong digest costs 3.6 MB of OpenSSL at every start."""
    path = str(library.resolve()).encode("utf-8", "surrogatepass")
    return f"{crc32(path):08x}{adler32(path):08x}"
