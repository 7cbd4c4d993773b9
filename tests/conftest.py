"""What all tests share: no display is needed, and Hypothesis is neither hurried nor random where it must not be."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "plainspoken",
    deadline=None,  # two cores, shared
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.register_profile("long", parent=settings.get_profile("plainspoken"), max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "plainspoken"))


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """A dialog that one test leaves open would stand before the window of the next; one shared by a file stays."""
    before = _windows()
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        for window in _windows():
            if window not in before and _outermost(window) not in before:
                window.hide()
                window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _outermost(window: Any) -> Any:
    """What a menu or a dialog belongs to in the end."""
    while window.parentWidget() is not None:
        window = window.parentWidget()
    return window


def _windows() -> list[Any]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return QApplication.topLevelWidgets()
