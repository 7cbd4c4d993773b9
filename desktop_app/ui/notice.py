"""What the leader should know now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """``actions`` are names with what they do; ``is_alert`` only when something could be lost or leaked."""

    text: str
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    is_alert: bool = False
