"""What is highlighted has a line under it: in the field, in the script, and nowhere else."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextEdit

from desktop_app.ui.pieces.prose import Prose

JUDGED = "I rang Dana twice and she couldn’t be bothered to call back."


@pytest.fixture
def judging(leader):
    leader.app.rulebook.read_now()
    leader.begins("Late invoices")
    leader.goes_to("data")
    leader.writes(JUDGED, into="What was said or done, fact 1")
    leader.field("When, fact 2").setFocus()
    leader.pauses()
    return leader


def rows_of(picture: QImage, colour: QColor) -> list[int]:
    """The rows of pixels that wear this colour somewhere."""
    return [
        y for y in range(picture.height()) if any(picture.pixelColor(x, y) == colour for x in range(picture.width()))
    ]


def drawn(leader, widget):
    """The rows of the yellow, and of the line under it."""
    leader.settles()
    picture = widget.grab().toImage()
    return tuple(rows_of(picture, leader.window.look.colour(name)) for name in ("mark", "mark_edge"))


def fact(leader):
    field = leader.field("What was said or done, fact 1")
    assert isinstance(field, QTextEdit)
    return field.viewport()


def spoken(leader):
    view = leader.window.conversation
    leader.waits_until(lambda: not view._side_later.isActive())
    return next(each for each in view._side.findChildren(Prose) if each.accessibleName() == JUDGED)


@pytest.mark.parametrize("where", [fact, spoken])
def test_a_thin_line_lies_under_the_yellow(judging, where):
    assert judging.marked == ["couldn’t be bothered"]
    yellow, line = drawn(judging, where(judging))
    assert yellow
    assert len(line) == 2
    assert line[0] > yellow[0]
    assert line[-1] >= yellow[-1]


def test_the_line_grows_with_the_text(judging):
    judging.app.wishes.adopt(replace(judging.app.wishes.now, theme="dark", text_size=200))
    assert len(drawn(judging, fact(judging))[1]) == 4


def test_where_nothing_is_marked_there_is_no_line(judging):
    judging.clears("What was said or done, fact 1")
    assert drawn(judging, fact(judging)) == ([], [])
