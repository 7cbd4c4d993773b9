"""What an eye, or a Tab key, finds in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QWidget

from desktop_app.ui.home.search_button import AROUND
from desktop_app.ui.pieces.prose import Prose
from desktop_app.ui.pieces.title import Title
from tests.ui.accessible import name_of

REGIONS = ("topbar", "rail", "page", "side")
"""The columns of a page, in the order of the eye."""


def shown(top: QWidget) -> Iterator[QWidget]:
    yield from (each for each in top.findChildren(QWidget) if each.isVisibleTo(top) and each.window() is top.window())


def focusable(top: QWidget) -> list[QWidget]:
    """Where Tab stops; a proxy stands for the widget it leads to."""
    return [
        each
        for each in shown(top)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.focusProxy() is None
    ]


def accessible_name(widget: QWidget) -> str:
    return name_of(QAccessible.queryAccessibleInterface(widget))


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {accessible_name(widget)[:60]!r}"


def tab_stops(top: QWidget) -> list[QWidget]:
    """Pressing Tab from the first stop of the page until it comes around."""
    first = min(focusable(top), key=lambda each: (REGIONS.index(region(each, None)), *_reading(place(each, top))))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [first]
    while len(stops) < 200:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in stops:
            return stops
        stops.append(here)
    return stops


def _reading(box: QRect) -> tuple[int, int]:
    return box.y() // 30, box.x()


def place(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint()), widget.size())


def region(widget: QWidget, column: QWidget | None) -> str:
    """The column of the page that a widget stands in; ``column`` is the one beside the page, if there is one."""
    each: QWidget | None = widget
    while each is not None:
        if each is column:
            return "side"
        if each.objectName() in REGIONS:
            return each.objectName()
        each = each.parentWidget()
    return "page"


def follows(before: QRect, after: QRect) -> bool:
    """Whether the eye goes on from one to the other: further down, or to the right."""
    return after.top() >= before.bottom() - 2 or after.left() >= before.right() - 2


def clipped(top: QWidget) -> Iterator[str]:
    """What has less room than its text needs, or lies partly outside what holds it."""
    for widget in shown(top):
        needed = _needed(widget)
        if needed.height() > widget.height() + 1 or needed.width() > widget.width() + 1:
            yield f"{told(widget)} needs {needed.toTuple()}, has {widget.size().toTuple()}"
        elif not needed.isEmpty() and (holder := _outside(widget)):
            yield f"{told(widget)} at {widget.geometry().getRect()} lies outside {holder}"
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum():
            yield f"{told(widget)} scrolls sideways by {widget.horizontalScrollBar().maximum()}"


def _needed(widget: QWidget) -> QSize:
    """Nothing for what may be shortened with an ellipsis, or holds no text."""
    if isinstance(widget, Title) or not isinstance(widget, QLabel | QPushButton | Prose):
        return QSize()
    if isinstance(widget, QLabel) and not widget.text():
        return QSize()
    if widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if widget.property("role") == "search":
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return QSize(words + AROUND, widget.sizeHint().height())
    return widget.sizeHint()


def _outside(widget: QWidget) -> str:
    """What holds the widget and cuts it off; a column that scrolls up and down does not."""
    holder = widget.parentWidget()
    if holder is None:
        return ""
    return "" if holder.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()) else told(holder)
