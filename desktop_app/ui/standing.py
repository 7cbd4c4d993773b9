"""Where the window stands: as it was left, if there is still a screen there with room for it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QRegion

from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.window_place import WindowPlace, load_window_place, save_window_place
from desktop_app.ui.pieces.within import around_the_middle, within
from desktop_app.ui.window import Window

TITLE = 40
"""Px; room for a title bar above a window that has to be moved."""


def screens_there() -> list[QRect]:
    """What each screen has free for windows, the first one first."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def stand_as_left(window: Window, places: Places, screens: Sequence[QRect]) -> None:
    """To be called before the window is shown; it notes its place when it is closed."""
    place = load_window_place(places)
    if place is None:
        window.resize(window.size().boundedTo(_free(screens[0]).size()))
    else:
        window.setGeometry(fitted(QRect(place.left, place.top, place.width, place.height), screens))
        if place.is_maximised:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    window.closing.connect(lambda: _note(window, places))


def fitted(box: QRect, screens: Sequence[QRect]) -> QRect:
    """The box itself, if it is seen wholly; else one as large on the screen that shows most of it, or on the first."""
    everywhere = QRegion()
    for screen in screens:
        everywhere += screen
    if (QRegion(box) - everywhere).isEmpty():
        return box
    nearest = max(screens, key=lambda screen: _area(screen & box))
    free = _free(nearest)
    return within(box if _area(nearest & box) else around_the_middle(free, box.size()), free)


def _free(screen: QRect) -> QRect:
    return screen.adjusted(0, TITLE, 0, 0)


def _area(box: QRect) -> int:
    size = QSize(max(box.width(), 0), max(box.height(), 0))
    return size.width() * size.height()


def _note(window: Window, places: Places) -> None:
    box = window.normalGeometry()
    place = WindowPlace(box.x(), box.y(), box.width(), box.height(), window.isMaximized())
    with suppress(SaveFailed):  # no word of the leader's is in it
        save_window_place(place, places)
