"""The brief before it leaves, with real pages, real keys and real files."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from typst import TypstError

from desktop_app.domain.conversation import Conversation
from desktop_app.services import typesetting
from desktop_app.services.brief import SECTIONS, Choice
from desktop_app.services.documents import as_text
from desktop_app.services.sample import sample
from desktop_app.ui.brief.brief_view import PRIVATE, BriefView
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.tick import Tick

Opened = Callable[..., BriefView]
HARBOUR = sample(date(2026, 11, 20))


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    """Opens a brief in a window of its own."""

    def open_brief(conversation: Conversation = HARBOUR, choice: Choice | None = None, width: int = 1280) -> BriefView:
        view = BriefView(conversation, choice or Choice(), look)
        qtbot.addWidget(view)
        view.resize(width, 832)
        view.show()
        with qtbot.waitActive(view):
            view.activateWindow()
        view.take_focus()
        return view

    return open_brief


def wait_for_pages(qtbot: QtBot, view: BriefView, words: str) -> None:
    qtbot.waitUntil(lambda: words in view.pages.accessibleDescription(), timeout=20_000)


def test_the_pages_show_what_will_print_and_tell_it_to_a_screen_reader(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    wait_for_pages(qtbot, view, "How does it look from your side?")
    assert view.pages.accessibleName() == "The brief, 1 page"
    assert view.pages.accessibleDescription() == as_text(HARBOUR, view.choice)


def test_a_page_has_the_pixels_of_the_screen(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    wait_for_pages(qtbot, view, "Data")
    qtbot.waitUntil(lambda: abs(view.pages.pages[0].picture.width() - view.pages.page_width) <= 2, timeout=20_000)


def test_a_brief_of_two_pages_shows_both(qtbot: QtBot, opened: Opened) -> None:
    view = opened(HARBOUR.with_answer("offer", "Someone who listens to the end. " * 120))
    qtbot.waitUntil(lambda: len(view.pages.pages) == 2, timeout=20_000)
    assert view.pages.accessibleName() == "The brief, 2 pages"


def test_private_sections_are_off_each_time_the_brief_is_opened(opened: Opened) -> None:
    view = opened(choice=Choice(sections=frozenset({"say", "story", "kept_back"})))
    assert view.choice.sections == {"say"}
    assert not any(view.choices.ticks[key].isChecked() for key in PRIVATE)


def test_a_private_section_is_said_beside_the_button_that_saves(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    assert not view.note.isVisible()
    view.choices.ticks["story"].setFocus()
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view.choices.ticks["story"], Qt.Key.Key_Space)
    assert "story" in chosen.args[0].sections
    assert view.note.isVisible()
    assert view.note.parentWidget() is view.save.parentWidget()
    wait_for_pages(qtbot, view, "My story")


def test_a_tick_is_answered_while_the_pages_are_still_drawn(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    wait_for_pages(qtbot, view, "What I am here as")
    for key in ("say", "listen", "offer"):
        qtbot.mouseClick(view.choices.ticks[key], Qt.MouseButton.LeftButton)
    assert view.drawing.is_drawing
    qtbot.waitUntil(lambda: not view.drawing.is_drawing, timeout=20_000)
    assert view.pages.accessibleDescription() == as_text(HARBOUR, view.choice)


def test_an_empty_section_says_so_and_keeps_its_place_in_the_choice(qtbot: QtBot, opened: Opened) -> None:
    view = opened(replace(HARBOUR, answers={"ask": "How do you see it?"}))
    offer = view.choices.ticks["offer"]
    assert (offer.isEnabled(), offer.isChecked(), offer.accessibleDescription()) == (
        False,
        False,
        "Nothing to show yet",
    )
    qtbot.keyClick(view.choices.ticks["say"], Qt.Key.Key_Space)
    assert "offer" in view.choice.sections


def test_a_long_name_of_a_section_wraps(qtbot: QtBot, look: Look) -> None:
    tick = Tick("What might I hear that changes my mind about all of this?", look)
    qtbot.addWidget(tick)
    tick.explain("Nothing to show yet")
    assert tick.heightForWidth(160) > 2 * tick.heightForWidth(600)
    assert tick.minimumSizeHint().width() < 160


def test_letter_paper_changes_the_shape_of_the_page(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    tall = view.pages.pages[0].height()
    with qtbot.waitSignal(view.chosen) as chosen:
        view.choices.papers["letter"].click()
    assert chosen.args[0].paper == "letter"
    assert view.pages.pages[0].height() < tall


@pytest.mark.parametrize("leave", ["button", "escape", "alt left"])
def test_the_way_back_is_one_press(qtbot: QtBot, opened: Opened, leave: str) -> None:
    view = opened()
    with qtbot.waitSignal(view.left):
        if leave == "button":
            qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
        elif leave == "escape":
            qtbot.keyClick(view.pages, Qt.Key.Key_Escape)
        else:
            qtbot.keyClick(view.pages, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def _enabled(ticks: Iterable[QAbstractButton]) -> list[QAbstractButton]:
    """A section with nothing in it cannot be ticked."""
    return [tick for tick in ticks if tick.isEnabled()]


def test_tab_follows_the_eye(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    view.back.setFocus()
    met: list[QObject] = []
    while (here := view.focusWidget()) not in met:
        met.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    paper = view.choices.papers["a4"]
    expected = [view.back, view.save, view.pages, *_enabled(view.choices.ticks.values()), paper, *view.choices.buttons]
    assert met == expected


def test_every_input_has_a_name(opened: Opened) -> None:
    view = opened()
    assert all(each.accessibleName() or each.text() for each in view.findChildren(QAbstractButton))
    assert {tick.accessibleName() for tick in view.choices.ticks.values()} == {section.title for section in SECTIONS}


@pytest.mark.parametrize("text_size", [90, 100, 200])
@pytest.mark.parametrize("width", [700, 1280])
def test_nothing_scrolls_sideways(qtbot: QtBot, opened: Opened, look: Look, text_size: int, width: int) -> None:
    look.wear("dark", text_size)
    view = opened(width=width)
    for tab in (0, 1):
        view.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert view.width() == width
        for area in view.findChildren(QScrollArea):
            assert not area.isVisible() or area.widget().width() <= area.viewport().width()


def test_a_narrow_window_puts_what_goes_in_under_a_tab(qtbot: QtBot, opened: Opened) -> None:
    view = opened(width=700)
    assert view.pages.isVisible()
    assert not view.choices.isVisible()
    qtbot.keyClick(view.tabs, Qt.Key.Key_Right)
    assert not view.pages.isVisible()
    view.choices.ticks["mood"].click()
    assert view.note.isVisible()
    view.resize(1280, 832)
    assert view.pages.isVisible()
    assert view.choices.isVisible()


def test_a_brief_that_is_left_while_it_is_drawn_leaves_quietly(qtbot: QtBot, look: Look) -> None:
    view = BriefView(HARBOUR, Choice(), look)
    view.show()
    qtbot.waitUntil(lambda: view.drawing.is_drawing)
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))


def test_pages_that_cannot_be_made_are_told_and_the_text_is_offered(qtbot: QtBot, opened: Opened, monkeypatch) -> None:
    monkeypatch.setattr(typesetting, "_compiler", _refusing)
    view = opened()
    with qtbot.waitSignal(view.told) as told:
        view.choices.ticks["say"].click()
    (notice,) = told.args
    assert notice.text == "The pages could not be made. Copy the brief as text, and go on with that."
    ((name, copy),) = notice.actions
    assert name == "Copy as text"
    copy()
    assert QGuiApplication.clipboard().text() == as_text(HARBOUR, view.choice)


def _refusing(**_: object) -> object:
    raise TypstError("no font at all")
