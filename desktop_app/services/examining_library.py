"""Each file of the library, read once; damaged ones are named by their file, never by their content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_app.places import Places
from desktop_app.services.findings import Finding, State
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation
from desktop_app.storage.files import list_file
from desktop_app.storage.ids import SUFFIX, id_of
from desktop_app.storage.library import utc_now
from desktop_app.storage.versions import Versions

_DAMAGED = "Open it in Plainspoken, which offers its newest good version. The file stays as it is."
_LOST = "No earlier version is here; look for a copy of it elsewhere. The file stays as it is: {}"
_NEWER = "Update Plainspoken to open it. The file stays as it is."


def examine_library(places: Places) -> Iterator[Finding]:
    try:
        files = sorted(each for each in places.library.glob(f"*{SUFFIX}") if not each.name.startswith("."))
    except OSError as error:
        yield Finding(State.TROUBLE, "Library", f"cannot be listed ({error.strerror})", "Allow reading the folder.")
        return
    versions = Versions(places.versions, utc_now)
    troubles = [finding for each in files if (finding := _read(each, versions))]
    yield from troubles
    yield Finding(State.FINE, "Library", f"{len(files) - len(troubles)} of {len(files)} conversations are sound")


def _read(file: Path, versions: Versions) -> Finding | None:
    try:
        list_file(file)
    except ConversationDamaged as error:
        mend = _DAMAGED if versions.newest_good(id_of(file.name)) else _LOST.format(file)
        return Finding(State.TROUBLE, file.stem, f"damaged: {error.reason}", mend)
    except MadeByNewerVersion:
        return Finding(State.NOTE, file.stem, "made by a newer version", _NEWER)
    except NoSuchConversation:  # gone since it was listed
        return None
    return None
