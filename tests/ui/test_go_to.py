"""Going to a step, a command or another conversation, with a real library behind the line."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.domain.steps import METHOD
from desktop_app.places import Places
from desktop_app.services.sample import sample
from desktop_app.storage.library import Library
from desktop_app.ui.going.go_to import MOST, GoTo
from desktop_app.ui.going.word_starts import is_meant
from desktop_app.ui.look import Look

PLACES = [*((step.key, step.title) for step in METHOD), ("new", "New conversation"), ("help", "Help")]
Opened = Callable[..., GoTo]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Places.under(tmp_path)) as library:
        harbour = sample(date(2026, 11, 20))
        library.save(harbour)
        library.save(
            replace(harbour, id="clinics", title="Renewal at Northgate Clinics", person="Ines Amadi", answers={})
        )
        yield library


@pytest.fixture
def opened(qtbot: QtBot, look: Look, library: Library) -> Opened:
    windows: list[QWidget] = []

    def open_panel(places: list[tuple[str, str]] = PLACES, size: tuple[int, int] = (1280, 832)) -> GoTo:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        panel = GoTo(places, library.search, look, window)
        with qtbot.waitActive(panel):
            panel.open()
        return panel

    return open_panel


def names(panel: GoTo) -> list[str]:
    return [row.name for row in panel.finds.rows]


def write(qtbot: QtBot, panel: GoTo, text: str) -> None:
    qtbot.keyClicks(panel.line, text)
    QApplication.processEvents()


def heard(panel: GoTo) -> list[Any]:
    chosen: list[Any] = []
    panel.place_chosen.connect(chosen.append)
    panel.entry_chosen.connect(chosen.append)
    return chosen


def test_steps_and_commands_stand_there_before_anything_is_typed(opened: Opened) -> None:
    panel = opened()
    assert names(panel) == [name for _, name in PLACES]
    assert panel.line.accessibleDescription() == "Story and mood"


def test_the_start_of_a_word_finds_a_step_and_enter_goes_there(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    chosen = heard(panel)
    write(qtbot, panel, "mood")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert chosen == ["story"]
    assert not panel.isVisible()


def test_conversations_come_after_places(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    chosen = heard(panel)
    write(qtbot, panel, "n")
    assert names(panel)[0] == "New conversation"
    assert "Renewal at Northgate Clinics" in names(panel)
    panel.line.setText("northg")
    QApplication.processEvents()
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert [entry.id for entry in chosen] == ["clinics"]


def test_words_of_the_leader_find_the_conversation(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    write(qtbot, panel, "spring launch")
    assert names(panel) == ["Late invoices at Harbour Foods"]
    assert "Dana Whitlock" in panel.finds.rows[0].about


def test_up_and_down_move_in_the_list_while_the_caret_stays(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    qtbot.keyClick(panel.line, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 1
    assert panel.line.accessibleDescription() == "Data"
    qtbot.keyClick(panel.line, Qt.Key.Key_Up)
    qtbot.keyClick(panel.line, Qt.Key.Key_Up)
    assert panel.list.currentIndex().row() == len(PLACES) - 1
    assert panel.focusWidget() is panel.line


def test_a_row_is_chosen_with_the_mouse(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    chosen = heard(panel)
    place = panel.list.visualRect(panel.finds.index(2)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["concern"]


def test_escape_closes_and_chooses_nothing(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    chosen = heard(panel)
    qtbot.keyClick(panel.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(panel))
    assert chosen == []


def test_nothing_found_is_one_sentence_and_enter_waits(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    chosen = heard(panel)
    write(qtbot, panel, "zzz")
    assert panel.nothing.text() == "Nothing here fits “zzz”."
    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(panel.line, key)
    assert chosen == []
    assert panel.isVisible()


def test_an_empty_line_with_no_places_says_what_to_type(opened: Opened) -> None:
    assert opened([]).nothing.text() == "Type a name, or words you wrote."


def test_the_library_is_asked_once_for_a_burst_of_keys(qtbot: QtBot, look: Look, library: Library) -> None:
    asked: list[str] = []

    def search(text: str) -> tuple[Any, ...]:
        asked.append(text)
        return library.search(text)

    panel = GoTo(PLACES, search, look, None)
    qtbot.addWidget(panel)
    panel.line.setText("h")
    panel.line.setText("har")
    panel.line.setText("harbour")
    QApplication.processEvents()
    assert asked == ["harbour"]


def test_there_are_never_more_than_twenty_rows(qtbot: QtBot, opened: Opened, library: Library) -> None:
    for number in range(MOST + 5):
        library.save(replace(sample(date(2026, 11, 20)), id=f"row-{number}", title=f"Row {number}"))
    panel = opened()
    write(qtbot, panel, "row")
    assert len(names(panel)) == MOST


@pytest.mark.parametrize("text_size", [90, 200])
def test_the_panel_stays_inside_a_narrow_window(opened: Opened, look: Look, text_size: int) -> None:
    look.wear("dark", text_size)
    panel = opened(size=(700, 600))
    QApplication.processEvents()
    assert panel.width() <= 700
    assert panel.height() <= 600
    assert panel.list.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("typed", ["sam", "st mo", "mood", "STORY", "", " s  a "])
def test_word_starts_mean_the_name(typed: str) -> None:
    assert is_meant(typed, "Story and mood")


@pytest.mark.parametrize("typed", ["ood", "moods", "ms", "story and mood and"])
def test_other_letters_do_not(typed: str) -> None:
    assert not is_meant(typed, "Story and mood")


@given(st.text(alphabet="abc ", max_size=12), st.text(alphabet="abc ", max_size=12))
def test_a_name_is_meant_by_itself_and_what_follows_it_is_not_in_the_way(name: str, more: str) -> None:
    assert is_meant(name, f"{name} {more}")
