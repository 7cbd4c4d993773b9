"""The library is read on another thread; home shows what it found, once."""

import threading
from datetime import date

import pytest
import shiboken6

from desktop_app.storage.errors import LibraryUnwritable
from desktop_app.ui.shelf import Found, Shelf

NOTHING = Found((), (), (), date(2026, 3, 18))


@pytest.fixture
def made(qtbot):
    """A shelf from what it reads, with all it found and told."""
    shelves = []

    def make(read):
        shelf = Shelf(read)
        shelves.append(shelf)
        shelf.heard, shelf.notices = [], []
        shelf.found.connect(shelf.heard.append)
        shelf.told.connect(lambda notice: shelf.notices.append(notice.text))
        return shelf

    yield make
    for shelf in shelves:
        shelf.close()
        shiboken6.delete(shelf)


def test_what_is_found_is_shown_once(made, qtbot):
    shelf = made(lambda: NOTHING)
    shelf.look()
    assert shelf.is_looking
    qtbot.waitUntil(lambda: not shelf.is_looking)
    assert shelf.heard == [NOTHING]


def test_what_changed_meanwhile_is_looked_at_again(made, qtbot):
    may_go_on, looks = threading.Event(), []

    def read():
        may_go_on.wait(5)
        looks.append(None)
        return NOTHING._replace(deleted=(len(looks),))

    shelf = made(read)
    shelf.look()
    shelf.look()
    may_go_on.set()
    qtbot.waitUntil(lambda: not shelf.is_looking)
    assert [found.deleted for found in shelf.heard] == [(2,)]


def test_a_library_that_cannot_be_read_is_told(made, qtbot):
    def read():
        raise LibraryUnwritable("It is not there.")

    shelf = made(read)
    shelf.look()
    qtbot.waitUntil(lambda: not shelf.is_looking)
    assert (shelf.heard, shelf.notices) == ([], ["It is not there."])


def test_a_window_that_closes_waits_for_the_thread(made):
    done = []
    shelf = made(lambda: done.append(None))
    shelf.look()
    shelf.close()
    assert done == [None]
    assert shelf.heard == []
