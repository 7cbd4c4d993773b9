"""Beside the story: a practice to settle that waits to be asked for."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import MOODS, mood
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.mood.settle import Settle
from tests.ui.looking import clipped

RESENTFUL = Conversation("c").with_answer("mood", "resentment")


class Page:
    """The card in a column, with a field beside it and a clock that goes when it is told to."""

    def __init__(self, look):
        self.at, self.named = 0, []
        self.ground, self.field = QWidget(), QLineEdit()
        setting = Setting(look, lambda: datetime(2026, 3, 18, tzinfo=UTC), lambda: "id")
        self.card = Settle(setting, lambda: self.at)
        self.card.named.connect(self.named.append)
        column = QVBoxLayout(self.ground)
        column.addWidget(self.field)
        column.addWidget(self.card)
        self.ground.setFixedWidth(look.grown(356))
        self.ground.show()
        self.ground.activateWindow()
        QApplication.processEvents()

    def shows(self, conversation):
        self.card.show_conversation(conversation)
        QApplication.processEvents()
        return self.card

    def settles(self):
        for _ in range(3):
            QApplication.processEvents()
            self.ground.adjustSize()

    def waits(self, seconds):
        self.at += seconds * 1_000
        self.card.practice.follow_clock()


@pytest.fixture
def page(look):
    page = Page(look)
    yield page
    shiboken6.delete(page.ground)


@pytest.mark.parametrize("each", MOODS, ids=lambda each: each.key)
def test_it_offers_the_practice_of_the_mood_and_nothing_to_a_settled_one(page, each):
    card = page.shows(Conversation("c").with_answer("mood", each.key))
    assert card.isVisible() is not each.is_settled
    if not each.is_settled:
        assert card.title.text() == f"{each.shift.seconds} seconds to settle"
        assert card.lead.text() == each.shift.lines[0]
        assert card.time.text() in ("1:00", "1:15", "1:30")


@pytest.mark.parametrize(
    "conversation",
    [
        Conversation("c"),
        RESENTFUL.with_answer("body", ("unsafe",)),
        RESENTFUL.with_answer("story", "He threatened to hit me."),
    ],
    ids=["no mood", "unsafe", "threat"],
)
def test_without_a_mood_and_where_it_is_not_safe_there_is_no_exercise(page, conversation):
    assert not page.shows(conversation).isVisible()


def test_words_of_threat_take_the_offer_away_a_moment_after_they_are_written(page, qtbot):
    card = page.shows(RESENTFUL)
    card.show_conversation(RESENTFUL.with_answer("story", "He threatened to hit me."))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=2000)


def test_the_practice_runs_in_the_card_and_asks_how_it_is_now(page):
    card = page.shows(RESENTFUL)
    card.start.click()
    assert card.enough.isVisible()
    assert not card.title.isVisible()
    page.waits(20)
    assert card.practice.line.text() == mood("resentment").shift.lines[1]
    page.waits(60)
    assert card.title.text() == "How is it now?"
    card.tiles._tiles["wonder"].click()
    assert page.named == ["wonder"]
    assert card.start.isVisible()


def test_enough_is_enough(page):
    card = page.shows(RESENTFUL)
    card.start.click()
    card.enough.click()
    QApplication.processEvents()
    assert card.practice is None
    assert card.tiles.isVisible()


def test_writing_on_does_not_end_a_practice_and_keeps_the_caret(page, qtbot):
    card = page.shows(RESENTFUL)
    card.start.click()
    running = card.practice
    page.field.setFocus()
    card.show_conversation(RESENTFUL.with_answer("story", "It is not fair."))
    qtbot.waitUntil(lambda: not card._later.isActive(), timeout=2000)
    assert card.practice is running
    page.waits(80)
    assert page.ground.focusWidget() is page.field


def test_another_mood_brings_its_own_practice_and_ends_the_one_before(page):
    card = page.shows(RESENTFUL)
    card.start.click()
    page.shows(RESENTFUL.with_answer("mood", "anxiety"))
    assert card.practice is None
    assert card.title.text() == "90 seconds to settle"


def test_who_goes_elsewhere_has_stopped(page):
    card = page.shows(RESENTFUL)
    card.start.click()
    page.ground.hide()
    assert card.practice is None
    page.ground.show()
    assert card.start.isVisible()


@pytest.mark.parametrize("size", [100, 200])
def test_every_word_has_its_room(look, size):
    look.wear("dark", size)
    page = Page(look)
    card = page.shows(RESENTFUL)
    for step in (lambda: None, card.start.click, card.enough.click):
        step()
        page.settles()
        assert list(clipped(page.ground)) == []
    shiboken6.delete(page.ground)
