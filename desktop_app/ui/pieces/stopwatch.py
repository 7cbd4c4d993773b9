"""A clock that only ever goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer


def monotonic() -> Callable[[], int]:
    """A clock in milliseconds that never runs backwards, from now on."""
    timer = QElapsedTimer()
    timer.start()
    return lambda: int(timer.elapsed())
