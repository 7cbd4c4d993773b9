"""A box that stays within a room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize


def within(box: QRect, room: QRect) -> QRect:
    """Moved no further than it must be, and made smaller only where the room is smaller than it."""
    size = box.size().boundedTo(room.size())
    left = min(max(box.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(box.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def around_the_middle(box: QRect, size: QSize) -> QRect:
    """As large as ``size``, with the same middle."""
    grown = QRect(box.topLeft(), size)
    grown.moveCenter(box.center())
    return grown
