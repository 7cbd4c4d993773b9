"""Ways a brief leaves: as a file, or by the clipboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.services.brief import Choice
from desktop_app.services.documents import as_markdown, as_text
from desktop_app.services.sample import sample
from desktop_app.ui.brief import brief_saving
from desktop_app.ui.brief.brief_view import BriefView
from desktop_app.ui.look import Look

HARBOUR = sample(date(2026, 11, 20))


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[BriefView]:
    look = Look(qapp)
    look.wear("light", 100)
    view = BriefView(HARBOUR, Choice(), look)
    qtbot.addWidget(view)
    view.saving.has_native_dialog = False
    view.saving.folder = tmp_path
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.take_focus()
    yield view
    look.deleteLater()


def told_by(view: BriefView) -> list[Any]:
    heard: list[Any] = []
    view.told.connect(heard.append)
    return heard


def dialog_of(view: BriefView) -> QFileDialog:
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def answer(qtbot: QtBot, dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_ctrl_s_saves_a_pdf_and_offers_its_folder(
    qtbot: QtBot, view: BriefView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, shown = told_by(view), []
    qtbot.keyClick(view.pages, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(view)
    assert Path(dialog.selectedFiles()[0]).name == "Brief 2026-11-26.pdf"
    answer(qtbot, dialog, "mine")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert heard[0].text == "Saved as “mine.pdf”."
    monkeypatch.setattr(brief_saving.QDesktopServices, "openUrl", shown.append)
    name, show = heard[0].actions[0]
    show()
    assert (name, [Path(url.toLocalFile()) for url in shown]) == ("Show folder", [tmp_path])


def test_save_as_writes_the_kind_that_was_picked(qtbot: QtBot, view: BriefView, tmp_path: Path) -> None:
    view.choices.buttons[-1].click()
    dialog = dialog_of(view)
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(dialog.nameFilters().index("Markdown (*.md)"))
    kinds.textActivated.emit(kinds.currentText())
    assert Path(dialog.selectedFiles()[0]).name == "Brief 2026-11-26.md"
    answer(qtbot, dialog, "brief")
    assert (tmp_path / "brief.md").read_text("utf-8") == as_markdown(HARBOUR, view.choice)


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(view: BriefView, tmp_path: Path) -> None:
    heard, before = told_by(view), view.choice
    view.saving.write(tmp_path / "gone" / "brief.pdf", view.choice)
    assert heard[0].is_alert
    assert "choose another place" in heard[0].text
    assert view.choice == before
    name, again = heard[0].actions[0]
    again()
    assert name == "Choose another place"
    assert dialog_of(view).isVisible()


def test_an_ending_nobody_knows_is_told(view: BriefView, tmp_path: Path) -> None:
    heard = told_by(view)
    view.saving.write(tmp_path / "brief.docx", view.choice)
    assert heard[0].text.startswith("Give the file a name that ends in .pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_brief_is_copied_as_text_and_as_markdown(view: BriefView) -> None:
    heard = told_by(view)
    for pressed, text in zip(view.choices.buttons, (as_text, as_markdown), strict=False):
        pressed.click()
        assert QGuiApplication.clipboard().text() == text(HARBOUR, view.choice)
    assert [notice.text for notice in heard] == [
        "The brief is on your clipboard.",
        "The brief is on your clipboard, as Markdown.",
    ]
