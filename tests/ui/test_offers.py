"""The last offers, to be one again."""

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.ui.conversation.offers import Earlier, Offers
from desktop_app.ui.native_undo import undone_within
from desktop_app.ui.pieces.writing import Writing


@pytest.fixture
def offers(qtbot):
    writing, library = Writing("offer"), ["Someone who asks & waits.", "Someone who stays."]
    writing.show_text("Someone new")
    offers = Offers(writing, lambda: library)
    offers.writing, offers.library, offers.written = writing, library, []
    writing.written.connect(offers.written.append)
    for each in (writing, offers):
        each.show()
    yield offers
    for each in (offers, writing):
        shiboken6.delete(each)


def rows(offers):
    return [each for each in offers.findChildren(Earlier) if each.isVisible()]


def test_they_are_shown_on_asking(offers):
    assert rows(offers) == []
    offers.lead.click()
    assert [each.accessibleName() for each in rows(offers)] == offers.library
    offers.lead.click()
    assert rows(offers) == []


def test_one_click_puts_one_in_and_the_fields_own_undo_takes_it_back(offers):
    offers.lead.click()
    rows(offers)[1].click()
    assert offers.writing.toPlainText() == "Someone who stays."
    assert offers.written == ["Someone who stays."]
    assert rows(offers) == []
    assert undone_within(offers.writing)
    assert offers.writing.toPlainText() == "Someone new"


def test_the_library_is_asked_each_time(offers):
    offers.lead.click()
    offers.lead.click()
    offers.library.append("A third.")
    offers.lead.click()
    assert len(rows(offers)) == 3


def test_without_any_it_says_what_will_be_here(offers):
    offers.library.clear()
    offers.lead.click()
    assert rows(offers) == []
    assert [each.text() for each in offers.findChildren(QLabel) if each.isVisible()] == [
        "None yet. What you write here waits for your next conversation."
    ]


def test_its_names_stay_whether_it_is_open_or_not(offers):
    names = {each.accessibleName() for each in offers.findChildren(QPushButton)}
    offers.lead.click()
    assert names <= {each.accessibleName() for each in offers.findChildren(QPushButton)}
