"""How far a step is."""

from __future__ import annotations

from enum import Enum


class Standing(Enum):
    """How far a step is. LOOK: done, but something there is worth another look."""

    UNTOUCHED = "not started"
    BEGUN = "begun"
    DONE = "done"
    LOOK = "worth another look"
