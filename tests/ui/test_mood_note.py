"""'How is it now?', from anywhere, in two clicks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.moods import mood
from desktop_app.ui.mood.mood_note import MoodNote
from tests.ui.looking import clipped

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
TODAY = Conversation("c", "Site lists", on=date(2026, 3, 18), at=time(10))


@pytest.fixture
def opens(look):
    opened = []

    def open_(conversation=TODAY):
        note = MoodNote(conversation, look, lambda: NOW, (mood("anxiety/Dread"),))
        note.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        note.kept = []
        note.noted.connect(note.kept.append)
        note.show()
        note.activateWindow()
        QApplication.processEvents()
        opened.append(note)
        return note

    yield open_
    for each in opened:
        shiboken6.delete(each)


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def presses(note, *keys):
    for key in keys:
        QTest.keyClick(note.focusWidget(), key)


def test_two_clicks_keep_a_mood(opens):
    note = opens()
    assert not note.keep.isEnabled()
    click(note.tiles._tiles["wonder"])
    click(note.keep)
    assert note.kept == [MoodEntry(NOW, "wonder", "", Moment.GOING_IN)]
    assert not note.isVisible()


def test_the_keyboard_does_it_too_with_a_line_on_why(opens):
    note = opens()
    presses(note, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    QTest.keyClicks(note.why, " They called first ")
    presses(note, Qt.Key.Key_Return)
    assert note.kept == [MoodEntry(NOW, "acceptance", "They called first", Moment.GOING_IN)]


def test_enter_on_a_tile_keeps_what_was_chosen_and_nothing_without_a_choice(opens):
    note = opens()
    presses(note, Qt.Key.Key_Return)
    assert note.isVisible()
    presses(note, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert [each.mood for each in note.kept] == ["resentment"]


def test_a_second_click_takes_the_choice_back(opens):
    note = opens()
    for _ in range(2):
        click(note.tiles._tiles["wonder"])
    assert not note.keep.isEnabled()


@pytest.mark.parametrize(
    ("conversation", "moment"),
    [
        (TODAY, Moment.GOING_IN),
        (replace(TODAY, at=time(8)), Moment.COMING_OUT),
        (replace(TODAY, at=None), Moment.BETWEEN),
        (None, Moment.BETWEEN),
    ],
)
def test_the_moment_chooses_itself(opens, conversation, moment):
    assert opens(conversation).moment is moment


def test_the_moment_can_be_changed(opens):
    note = opens()
    note.picks.layout().itemAt(2).widget().click()
    click(note.tiles._tiles["anxiety/Dread"])
    click(note.keep)
    assert note.kept == [MoodEntry(NOW, "anxiety/Dread", "", Moment.COMING_OUT)]


def test_escape_keeps_nothing(opens):
    note = opens()
    click(note.tiles._tiles["wonder"])
    presses(note, Qt.Key.Key_Escape)
    assert note.kept == []
    assert not note.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_clipped(opens, look, size):
    look.wear("dark", size)
    assert list(clipped(opens())) == []
