"""What an examination says of one thing."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class State(Enum):
    """A note is worth knowing; only trouble needs mending."""

    FINE = "ok"
    NOTE = "note"
    TROUBLE = "mend"


class Finding(NamedTuple):
    """``about`` is one thing, ``says`` how it is, ``mend`` the next step, if any."""

    state: State
    about: str
    says: str
    mend: str = ""
