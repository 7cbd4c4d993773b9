"""What a layout holds, asked in a way that leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtWidgets import QLayout, QWidget

from desktop_app.ui.pieces.flow import Flow


def held_by(layout: QLayout) -> Iterator[QWidget | QLayout]:
    """Widgets and inner layouts, in their order.

    PySide (6.11) keeps Python's side of an item that ``itemAt`` gave for as long as its layout lives; Qt ends the item
    with its widget. Whatever is made at that address next is then taken for the item, and the program crashes.
    So Python's side is let go of at once; a Flow keeps its own.
    """
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is None and not isinstance(layout, Flow):
            shiboken6.Shiboken.invalidate(item)
        if (found := inner or widget) is not None:
            yield found
