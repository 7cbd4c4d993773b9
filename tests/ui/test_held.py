"""A layout is asked what it holds, and nothing of the asking is left behind."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget

from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.held import held_by


def left_behind():
    """What Python still takes for items of a layout."""
    return [
        each
        for each in shiboken6.getAllValidWrappers()
        if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)
    ]


def test_widgets_and_inner_layouts_come_in_their_order_and_springs_are_nothing(qapp):
    holder, one, other, inner = QWidget(), QLabel("one"), QLabel("other"), QHBoxLayout()
    column = QVBoxLayout(holder)
    column.addWidget(one)
    column.addStretch(1)
    column.addLayout(inner)
    column.addWidget(other)
    before = len(left_behind())
    assert list(held_by(column)) == [one, inner, other]
    assert list(held_by(inner)) == []
    assert len(left_behind()) == before
    assert list(held_by(column)) == [one, inner, other]


def test_a_widget_that_goes_leaves_no_item_that_another_could_be_taken_for(qapp):
    holder, some = QWidget(), [QLabel(str(number)) for number in range(5)]
    column = QVBoxLayout(holder)
    for each in some:
        column.addWidget(each)
    before = len(left_behind())
    assert len(list(held_by(column))) == 5
    some[1].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(list(held_by(column))) == 4
    assert len(left_behind()) == before


def test_a_flow_keeps_its_own(qapp):
    holder, one = QWidget(), QLabel("one")
    flow = Flow(holder)
    flow.addWidget(one)
    for _ in range(2):
        assert list(held_by(flow)) == [one]
    assert flow.itemAt(0).widget() is one
