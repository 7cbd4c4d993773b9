"""A pattern to insert keeps to its line where there is room, and wraps where there is not."""

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.checks.checking import check
from desktop_app.ui.noticing.mark_message import MarkMessage
from tests.checks.conftest import rules
from tests.ui.looking import clipped

__all__ = ["rules"]


@pytest.fixture
def message(look, rules):
    mark = check("data", "You always ignore my mails.", rules).marks[0]
    ground, message = QWidget(), MarkMessage(look)
    message.show_mark(mark, 0, can_move=True)
    column = QVBoxLayout(ground)
    column.addWidget(message)
    column.addStretch(1)
    ground.show()
    yield message
    shiboken6.delete(ground)


@pytest.mark.parametrize(("size", "width", "is_one_line"), [(100, 600, True), (200, 300, False), (100, 180, False)])
def test_it_wraps_only_where_it_must(look, message, size, width, is_one_line):
    look.wear("light", size)
    message.window().resize(width, 600)
    for _ in range(3):
        QApplication.processEvents()
    pattern = message._pattern
    assert (pattern.height() < 2 * pattern.fontMetrics().lineSpacing()) is is_one_line
    assert list(clipped(message.window())) == []


def test_a_screen_reader_hears_what_is_inserted(message):
    assert message._pattern.accessibleName() == f"Insert: {message.mark.try_}"
    assert message._pattern.pattern == message.mark.try_
