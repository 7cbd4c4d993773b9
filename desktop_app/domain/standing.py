"""How far a step is."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from desktop_app.domain.steps import METHOD


class Standing(Enum):
    """How far a step is. LOOK: done, but something there is worth another look."""

    UNTOUCHED = "not started"
    BEGUN = "begun"
    DONE = "done"
    LOOK = "worth another look"


def is_whole(standings: Iterable[Standing]) -> bool:
    """Whether every step that needs something has it. ``standings`` follow METHOD."""
    needed = (standing for step, standing in zip(METHOD, standings, strict=False) if step.is_needed)
    return all(standing in (Standing.DONE, Standing.LOOK) for standing in needed)
