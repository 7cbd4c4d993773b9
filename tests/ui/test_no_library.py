"""A library that cannot be used: why, and what to do, where a start from a menu would show nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app import app as program
from desktop_app.places import Places
from desktop_app.storage.library import Library
from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui.no_library import NoLibrary
from desktop_app.ui.window import Window

GLANCE = 20
"""Milliseconds between two looks of the leader's."""


@pytest.fixture(autouse=True)
def own_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NoLibrary, "has_native_dialog", False)


@pytest.fixture
def pulled_out(tmp_path: Path) -> Places:
    """The library was chosen on a stick, which is not plugged in."""
    places = Places.under(tmp_path, tmp_path / "stick" / "library")
    save_preferences(Preferences(is_welcomed=True), places)
    return places


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Callable[[Callable[[], bool]], None]]:
    """A leader before the screen: does one thing after the other, each as soon as it can be done."""
    waiting: list[Callable[[], bool]] = []
    timer = QTimer(interval=GLANCE)
    timer.timeout.connect(lambda: waiting and waiting[0]() and waiting.pop(0))
    timer.start()
    yield waiting.append
    timer.stop()
    assert not waiting


def shown(kind: type) -> object | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def clicks(name: str) -> Callable[[], bool]:
    def click() -> bool:
        page = shown(NoLibrary)
        if not isinstance(page, NoLibrary):
            return False
        button: QAbstractButton = getattr(page, name)
        QTimer.singleShot(0, button, button.click)
        return True

    return click


def names(folder: Path, qtbot: QtBot) -> Callable[[], bool]:
    def answer() -> bool:
        page = shown(NoLibrary)
        dialog = page.findChild(QFileDialog) if isinstance(page, NoLibrary) else None
        if dialog is None:
            return False
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(folder))
        dialog.findChild(QLineEdit, "fileNameEdit").setFocus()
        qtbot.keyClick(dialog.findChild(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)
        return True

    return answer


def closes_the_window() -> bool:
    window = shown(Window)
    return isinstance(window, Window) and window.close()


def test_it_says_why_in_plain_text_and_quitting_ends_with_3(looks, pulled_out, capsys) -> None:
    texts: list[QLabel] = []

    def reads() -> bool:
        page = shown(NoLibrary)
        texts.extend(page.findChildren(QLabel) if isinstance(page, NoLibrary) else [])
        assert all(each.textFormat() is Qt.TextFormat.PlainText for each in texts)
        texts[:] = [each.text() for each in texts]
        return bool(texts)

    looks(reads)
    looks(clicks("quits"))
    assert program.run(pulled_out) == 3
    sentence = capsys.readouterr().err.strip()
    assert "Plug it in" in sentence
    assert sentence in texts


def test_closing_it_is_quitting(looks, pulled_out, qtbot) -> None:
    def presses_escape() -> bool:
        page = shown(NoLibrary)
        if isinstance(page, NoLibrary):
            qtbot.keyClick(page, Qt.Key.Key_Escape)
        return page is not None

    looks(presses_escape)
    assert program.run(pulled_out) == 3


def test_another_folder_is_gone_on_with_and_remembered(looks, pulled_out, qtbot, tmp_path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    looks(clicks("choose"))
    looks(names(other, qtbot))
    looks(closes_the_window)
    assert program.run(pulled_out) == 0
    assert load_preferences(pulled_out).library == str(other)
    Library(Places.under(tmp_path, other), read_only=True).close()


def test_a_folder_plugged_in_again_is_gone_on_with(looks, pulled_out) -> None:
    def plugs_in() -> bool:
        if shown(NoLibrary) is None:
            return False
        pulled_out.library.parent.mkdir()
        return True

    looks(plugs_in)
    looks(clicks("again"))
    looks(closes_the_window)
    assert program.run(pulled_out) == 0
    assert pulled_out.library.is_dir()
    assert load_preferences(pulled_out).library is None


def test_a_library_another_program_has_open_is_told_too(looks, places, capsys) -> None:
    with Library(places):
        looks(clicks("quits"))
        assert program.run(places) == 3
    assert "Close it" in capsys.readouterr().err
