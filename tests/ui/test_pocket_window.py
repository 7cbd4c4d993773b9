"""The pocket card on the screen: small, on top, live, and every word of it has its room."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.answers import IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.services.pocket_card import pocket_pdf
from desktop_app.services.sample import sample
from desktop_app.ui.guide import Guide
from desktop_app.ui.look import Look
from desktop_app.ui.soon.pocket_card import PocketCard
from tests.ui.accessible import tree
from tests.ui.looking import accessible_name, clipped, focusable, shown

HARBOUR = sample(date(2026, 11, 20))
MARKUP = '<img src="file:///etc/passwd"><b>x</b>'


@pytest.fixture
def card(qtbot: QtBot, look: Look, tmp_path: Path) -> PocketCard:
    card = PocketCard(HARBOUR, look)
    qtbot.addWidget(card)
    card.saving.has_native_dialog = False
    card.saving.folder = tmp_path
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return card


def told(card: PocketCard) -> str:
    QApplication.processEvents()
    return "\n".join(tree(card))


def test_it_stays_on_top_and_is_small(card: PocketCard) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert (card.width() <= 340, card.height() <= 530) == (True, True)
    card.resize(700, 600)
    assert card.width() == 700


def test_a_screen_reader_finds_opening_question_offer_and_plans(card: PocketCard) -> None:
    lines = (
        "working with you.",
        "How does it look from your side?",
        "Then stop, and listen.",
        "leaves Dana",
        "If she ",
    )
    assert [line for line in lines if line not in told(card)] == []
    assert [each for each in focusable(card) if not accessible_name(each)] == []


def test_it_follows_the_conversation(card: PocketCard) -> None:
    changed = HARBOUR.with_answer("ask", "What have I missed?").with_answer("offer", "").with_answer("if_thens", ())
    guide = Guide(changed)
    guide.changed.connect(card.show_journey)
    guide.describe(title="Renewal")
    assert "What have I missed?" in told(card)
    assert "What I am here as" not in told(card)
    assert "If it gets hard" not in told(card)
    assert card.windowTitle() == "Renewal — on a card"


def test_an_empty_conversation_says_what_belongs_here(card: PocketCard) -> None:
    card.show_conversation(Conversation("new").with_answer("ask", ""))
    assert "What you write appears here" in told(card)


def test_escape_closes_it(qtbot: QtBot, card: PocketCard) -> None:
    with qtbot.waitSignal(card.left):
        qtbot.keyClick(card.body, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_ctrl_s_saves_the_card(qtbot: QtBot, card: PocketCard, tmp_path: Path) -> None:
    heard: list[Any] = []
    card.told.connect(heard.append)
    qtbot.keyClick(card.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = card.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Pocket card 2026-11-26.pdf"
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText("mine")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (tmp_path / "mine.pdf").read_bytes() == pocket_pdf(HARBOUR)
    assert heard[0].text == card.note.text() == "Saved as “mine.pdf”."
    assert heard[0].actions[0][0] == "Show folder"


def test_a_place_that_cannot_be_written_is_told(card: PocketCard, tmp_path: Path) -> None:
    heard: list[Any] = []
    card.told.connect(heard.append)
    card.saving.write(tmp_path / "gone" / "card.pdf")
    assert heard[0].is_alert
    assert heard[0].actions[0][0] == "Choose another place"
    assert "choose another place" in card.note.text()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [90, 100, 150, 200])
def test_every_word_has_its_room(qtbot: QtBot, card: PocketCard, look: Look, size: int, theme: str) -> None:
    look.wear(theme, size)
    for width in (card.minimumWidth(), 340, 700):
        card.resize(width, 500)
        QApplication.processEvents()
        assert list(clipped(card)) == []


def test_markup_is_shown_and_takes_no_effect(card: PocketCard) -> None:
    hostile = HARBOUR.described(title=MARKUP).with_answer("offer", MARKUP).with_answer("ask", MARKUP)
    card.show_conversation(hostile.with_answer("if_thens", (IfThen(MARKUP, MARKUP),)))
    labels = [each for each in shown(card) if isinstance(each, QLabel)]
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert told(card).count(MARKUP) >= 4
