"""Why a paper could not be written, in a sentence for the person who wanted it."""

from __future__ import annotations

import errno
from pathlib import Path

from desktop_app.domain.words import words


class CannotWrite(Exception):
    """The paper is not there. ``sentence`` says why and what to do, without a word of it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class UnknownFormat(CannotWrite):
    """The ending of the file's name is none that such a paper can have."""


class CannotTypeset(CannotWrite):
    """The pages could not be made."""

    def __init__(self) -> None:
        super().__init__(words("The pages could not be made. Copy the brief as text, and go on with that."))


def reason(error: OSError | ValueError, path: Path) -> str:
    """One sentence with a next step."""
    name, folder = path.name, path.parent
    number = getattr(error, "errno", 0)
    if number == errno.ENOENT and folder.is_dir():  # what /proc says of any new file
        number = errno.EACCES
    reasons = {
        errno.ENOENT: words("There is no folder “{folder}”; choose another place."),
        errno.ENOTDIR: words("“{folder}” is not a folder; choose another place."),
        errno.EISDIR: words("“{name}” is a folder; give the file another name."),
        errno.EACCES: words("“{folder}” does not let you write there; choose another place."),
        errno.ENOSPC: words("There is no room left in “{folder}”; make some, or choose another place."),
        errno.ENAMETOOLONG: words("That name is too long; give the file a shorter one."),
    }
    reasons[errno.EPERM] = reasons[errno.EROFS] = reasons[errno.EACCES]
    reasons[errno.EDQUOT] = reasons[errno.EFBIG] = reasons[errno.ENOSPC]
    other = words("The file could not be written to “{folder}”; choose another place.")
    return reasons.get(number, other).format(name=name, folder=folder)
