"""'A mood of your own': where the file is, an example, and what keeps it from being read."""

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from desktop_app.places import Places
from desktop_app.storage.own_moods import EXAMPLE
from desktop_app.ui.mood import own_moods
from desktop_app.ui.mood.mood_book import MoodBook
from desktop_app.ui.mood.mood_tiles import MoodTiles
from desktop_app.ui.mood.own_moods import OwnMoods
from tests.ui.looking import clipped


@pytest.fixture
def book(tmp_path):
    return MoodBook(Places.under(tmp_path))


@pytest.fixture
def panel(look, book):
    panel = OwnMoods(book, look)
    panel.show()
    QApplication.processEvents()
    yield panel
    shiboken6.delete(panel)


def writes(book, text):
    book.path.parent.mkdir(exist_ok=True)
    book.path.write_text(text, "utf-8")


def test_it_shows_where_the_file_is_and_what_it_looks_like(panel, book):
    assert panel.path.text().replace("\u200b", "") == panel.path.accessibleName() == str(book.path)
    assert panel.example.text() in EXAMPLE
    assert panel.told.text() == "There is no file there yet."


def test_the_example_is_written_once_and_read_at_once(panel, book):
    panel.write_it.click()
    assert book.path.read_text("utf-8") == EXAMPLE
    assert [mood.name for mood in book.moods] == ["Dread", "Itching to go"]
    assert panel.told.text() == "Your file is read: Dread, Itching to go."
    assert not panel.write_it.isVisible()


def test_a_file_that_came_meanwhile_is_never_written_over(panel, book):
    writes(book, "# mine\n")
    panel.write_it.click()
    assert book.path.read_text("utf-8") == "# mine\n"
    assert panel.told.text() == "Your file is read. There is no mood in it yet."


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(panel, book):
    book.path.parent.write_text("a file where the folder should be", "utf-8")
    panel.write_it.click()
    assert panel.told.text() == "The file could not be written there. Allow writing in that folder, then try again."


def test_a_bad_file_is_told_with_its_line_and_the_moods_before_it_stay(panel, book):
    panel.write_it.click()
    writes(book, '[[mood]\nname = "Dread"')
    panel.read_it.click()
    assert panel.told.text().startswith("moods.toml: line 1 cannot be read. Please mend it and read it again.")
    assert [mood.name for mood in book.moods] == ["Dread", "Itching to go"]
    writes(book, '[[mood]]\nname = "Awe"\nlike = "wonder"\n')
    panel.read_it.click()
    assert panel.told.text() == "Your file is read: Awe."


@pytest.mark.parametrize("is_there", [True, False])
def test_the_folder_is_shown_or_the_one_above_it(panel, book, monkeypatch, is_there):
    shown = []
    monkeypatch.setattr(own_moods, "show_folder", shown.append)
    if is_there:
        book.path.parent.mkdir()
    panel.show_it.click()
    assert shown == [book.path.parent if is_there else book.path.parent.parent]


def test_tiles_follow_the_file_and_keep_the_choice(look, book):
    tiles = MoodTiles(look, book.moods)
    writes(book, '[[mood]]\nname = "Awe"\nlike = "wonder"\n[[mood]]\nname = "Dread"\nlike = "anxiety"\n')
    book.read_now()
    tiles.show_own(book.moods)
    assert list(tiles._tiles)[8:] == ["wonder/Awe", "anxiety/Dread"]
    tiles.show_key("wonder/Awe")
    writes(book, '[[mood]]\nname = "Dread"\nlike = "anxiety"\n')
    book.read_now()
    tiles.show_own(book.moods)
    assert list(tiles._tiles)[8:] == ["anxiety/Dread", "wonder/Awe"]
    assert tiles.key == "wonder/Awe"
    shiboken6.delete(tiles)


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_clipped(look, book, size):
    look.wear("dark", size)
    panel = OwnMoods(book, look)
    panel.show()
    QApplication.processEvents()
    assert list(clipped(panel)) == []
    shiboken6.delete(panel)
