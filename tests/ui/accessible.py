"""What a screen reader finds in a window, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_STATES = ("checked", "disabled", "readOnly", "selected")


def tree(widget: QWidget) -> Iterator[str]:
    """'role: name [state] — description', children indented beneath; what has no name and does nothing is left out."""
    interface = QAccessible.queryAccessibleInterface(widget)
    yield from _lines(interface, 0)


def name_of(interface: QAccessibleInterface) -> str:
    return " ".join(interface.text(QAccessible.Text.Name).split())


def _lines(interface: QAccessibleInterface, depth: int) -> Iterator[str]:
    state = interface.state()
    if state.invisible:
        return
    name = name_of(interface)
    if name or state.focusable:
        states = [each for each in _STATES if getattr(state, each)]
        yield f"{'  ' * depth}{interface.role().name}: {name}{_told(states)}{_described(interface)}"
        depth += 1
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _lines(child, depth)


def _described(interface: QAccessibleInterface) -> str:
    about = " ".join(interface.text(QAccessible.Text.Description).split())
    return f" — {about}" if about not in ("", name_of(interface)) else ""


def _told(states: list[str]) -> str:
    return f" [{', '.join(states)}]" if states else ""
