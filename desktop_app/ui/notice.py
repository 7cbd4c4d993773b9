"""What the leader should know now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """``actions`` are names with what they do; ``is_alert`` only when something could be lost or leaked.

    ``undo`` takes back what is told: by its button, or by the key of Undo while the bar is there.
    """

    text: str
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    is_alert: bool = False
    undo: Callable[[], object] | None = None
