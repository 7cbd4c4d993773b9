"""Help: complete, readable at any size, and scrolled with the keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.domain.steps import METHOD
from desktop_app.ui.keys import KEYS
from desktop_app.ui.look import Look
from desktop_app.ui.settings.help_page import HelpPage

Opened = Callable[..., HelpPage]


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    windows: list[QWidget] = []

    def open_page(width: int = 1280, library: Path | None = None) -> HelpPage:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, 832)
        window.show()
        page = HelpPage(look, window, library)
        with qtbot.waitActive(page):
            page.open()
        return page

    return open_page


def texts(page: HelpPage) -> list[str]:
    return [shown.text() for shown in page.findChildren(QLabel)]


def test_every_step_stands_there_with_what_it_is_for(opened: Opened) -> None:
    shown = texts(opened())
    for step in METHOD:
        assert shown[shown.index(step.title) + 1] == step.purpose


def test_every_key_stands_there(opened: Opened) -> None:
    page = opened()
    shown = texts(page)
    assert all(key.name in shown for key in KEYS)
    assert "Ctrl ↵" in shown
    assert {"Ctrl+Return", "F1"} <= {each.accessibleName() for each in page.findChildren(QLabel)}


def test_it_says_what_plainspoken_is_not_for_and_what_to_do_instead(opened: Opened) -> None:
    shown = texts(opened())
    place = shown.index("It is not for harassment, dismissal, legal notice or a crisis.")
    assert "do not go in alone" in shown[place + 1]


def test_it_says_how_to_check_that_nothing_leaves(opened: Opened) -> None:
    shown = texts(opened())
    assert "You can check" in shown[shown.index("Plainspoken opens no network connection.") + 1]


def test_it_says_where_the_library_is(opened: Opened, tmp_path: Path) -> None:
    assert f"Your library is in {tmp_path}." in texts(opened(library=tmp_path))


def test_all_text_is_plain(opened: Opened) -> None:
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in opened().findChildren(QLabel))


def test_the_keys_scroll_it_and_escape_closes_it(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    assert page.focusWidget() is page.body
    qtbot.keyClick(page.body, Qt.Key.Key_PageDown)
    assert page.body.verticalScrollBar().value() > 0
    qtbot.keyClick(page.body, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(page))


def test_keys_stand_in_two_columns_or_in_one_where_it_is_narrow(opened: Opened, look: Look) -> None:
    page = opened()
    assert page.keys.columns == 2
    look.wear("light", 200)
    assert opened(700).keys.columns == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text_size", [90, 200])
@pytest.mark.parametrize("width", [700, 1280])
def test_nothing_is_cut_off_sideways(opened: Opened, look: Look, theme: str, text_size: int, width: int) -> None:
    look.wear(theme, text_size)
    page = opened(width)
    assert page.width() <= width
    assert page.body.widget().width() <= page.body.viewport().width()
    for shown in page.findChildren(QLabel):
        assert shown.height() >= shown.heightForWidth(shown.width())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_line_in_the_accent_stands_at_its_edge_and_the_bar_shows_that_the_arrows_scroll(
    opened: Opened, look: Look, theme: str
) -> None:
    look.wear(theme, 100)
    page = opened()
    assert page.body.hasFocus()
    picture, accent = page.grab().toImage(), look.colour("accent")
    columns = {x for x in range(picture.width()) for y in (300, 400) if picture.pixelColor(x, y) == accent}
    bar = page.body.verticalScrollBar()
    left = bar.mapTo(page, bar.rect().topLeft()).x()
    assert columns
    assert min(columns) >= left
    page.ending.setFocus()
    picture = page.grab().toImage()
    assert all(picture.pixelColor(left + 5, y) != accent for y in range(100, 600))
