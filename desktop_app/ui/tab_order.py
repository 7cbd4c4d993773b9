"""The order in which the eye goes through a page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from desktop_app.ui.pieces.held import held_by


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """What is seen inside a widget, in the order of its layouts."""
    for child in _children(widget):
        if child.isVisible():
            yield child
            yield from in_order(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea) and (inside := widget.widget()):
        yield inside
    elif layout := widget.layout():
        yield from _laid(layout)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for held in held_by(layout):
        if isinstance(held, QWidget):
            yield held
        else:
            yield from _laid(held)
