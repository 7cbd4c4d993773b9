"""What was deleted, brought back, or deleted for good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui import keys
from tests.ui.at_home import clicks_row, names, texts


def test_delete_moves_one_to_the_trash_and_undo_brings_it_back(hosted):
    hosted.chooses_row(hosted.list_of("No date yet"))
    hosted.presses("Delete")
    assert hosted.is_told("“Overdue answers” is in Recently deleted.")
    assert "Overdue answers" in names(hosted.window.home.trash.rows)
    hosted.clicks(hosted.button("Undo"))
    assert names(hosted.window.home.coming.undated.rows) == ["Overdue answers"]


def test_the_key_of_undo_brings_back_what_was_just_deleted(hosted):
    hosted.chooses_row(hosted.list_of("No date yet"))
    hosted.presses("Delete")
    hosted.presses(keys.UNDO)
    assert names(hosted.window.home.coming.undated.rows) == ["Overdue answers"]
    hosted.presses(keys.UNDO)
    assert names(hosted.window.home.coming.undated.rows) == ["Overdue answers"]


def test_enter_in_the_trash_puts_one_back(hosted):
    hosted.clicks(hosted.button("Recently deleted"))
    for _ in names(hosted.window.home.trash.rows):
        hosted.chooses_row(hosted.list_of("Recently deleted"))
        hosted.presses("Return")
    assert "Nothing is waiting here." in texts(hosted.window.home.trash)
    assert "A draft nobody needs" in names(hosted.window.home.all.rows)


def test_a_click_in_the_trash_chooses_a_row_and_its_button_puts_it_back(hosted):
    hosted.clicks(hosted.button("Recently deleted"))
    rows, back = hosted.window.home.trash.rows, hosted.button("Put it back")
    before = names(rows)
    assert not back.isEnabled()
    clicks_row(hosted, rows)
    assert (names(rows), rows.current().name) == (before, before[0])
    hosted.clicks(back)
    assert (names(rows), back.isEnabled()) == (before[1:], False)
    assert before[0] in names(hosted.window.home.all.rows)


def test_a_double_click_in_the_trash_puts_one_back(hosted):
    hosted.clicks(hosted.button("Recently deleted"))
    rows = hosted.window.home.trash.rows
    before = names(rows)
    clicks_row(hosted, rows)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.currentIndex()).center())
    hosted.settles()
    assert names(rows) == before[1:]


def test_delete_in_the_trash_asks_before_it_is_for_good(hosted):
    hosted.clicks(hosted.button("Recently deleted"))
    before = names(hosted.window.home.trash.rows)
    hosted.chooses_row(hosted.list_of("Recently deleted"))
    hosted.presses("Delete")
    assert names(hosted.window.home.trash.rows) == before
    hosted.clicks(hosted.button("Delete for good"))
    assert names(hosted.window.home.trash.rows) == before[1:]
    assert hosted.is_told("for good, with its earlier versions")
