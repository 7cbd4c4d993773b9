"""The leader's own rules: where they are, an example to begin with, and what keeps them from being read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.checks.checking import check
from desktop_app.checks.kept import Kept
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules
from desktop_app.ui.look import Look
from desktop_app.ui.noticing import own_rules
from desktop_app.ui.noticing.own_example import EXAMPLE
from desktop_app.ui.noticing.own_rules import OwnRules
from desktop_app.ui.noticing.rulebook import Rulebook

Opened = Callable[[Rulebook], OwnRules]


@pytest.fixture(scope="module")
def shipped() -> Rules:
    return load_rules()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "rules.toml"


@pytest.fixture
def rulebook(qapp: QApplication, own: Path, shipped: Rules) -> Rulebook:
    rulebook = Rulebook(own, Kept(), lambda _: None, parent=qapp)
    rulebook.rules = shipped
    return rulebook


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    def open_card(rulebook: Rulebook) -> OwnRules:
        card = OwnRules(rulebook, look)
        qtbot.addWidget(card)
        card.show()
        return card

    return open_card


def test_the_example_is_a_file_the_checks_accept(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(EXAMPLE, "utf-8")
    rules = load_rules(own=path)
    rule = rules.rules["circle-back"]
    for text in (rule.bad, "We take it offline.", "We touch base on Monday."):
        assert [mark.rule for mark in check("data", text, rules).marks] == ["circle-back"]
    for text in (rule.good, "On 3 May we met at the touch base camp."):
        assert check("data", text, rules).marks == ()


def test_the_path_is_shown_and_nothing_is_told_yet(rulebook: Rulebook, own: Path, opened: Opened) -> None:
    card = opened(rulebook)
    assert card.path.text().replace("\u200b", "") == card.path.accessibleName() == str(own)
    assert card.write_it.isVisible()
    assert not card.told.isVisible()


def test_the_example_is_written_once_and_read(rulebook: Rulebook, own: Path, opened: Opened) -> None:
    card = opened(rulebook)
    card.write_it.click()
    assert own.read_text("utf-8") == EXAMPLE
    assert rulebook.rules.rules["circle-back"].is_own
    assert card.told.text() == "Your file is read."
    assert not card.write_it.isVisible()


def test_a_file_that_came_meanwhile_is_read_and_never_written_over(
    rulebook: Rulebook, own: Path, opened: Opened
) -> None:
    card = opened(rulebook)
    own.parent.mkdir()
    own.write_text('off = ["praise"]', "utf-8")
    card.write_it.click()
    assert own.read_text("utf-8") == 'off = ["praise"]'
    assert not rulebook.rules.rules["praise"].is_on


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(rulebook: Rulebook, own: Path, opened: Opened) -> None:
    card = opened(rulebook)
    own.parent.write_text("a file where the folder should be", "utf-8")
    card.write_it.click()
    assert card.told.text() == "The file could not be written there. Allow writing in that folder, then try again."


def test_reading_again_tells_when_there_is_no_file(rulebook: Rulebook, opened: Opened) -> None:
    card = opened(rulebook)
    card.read_it.click()
    assert card.told.text() == "There is no file there yet."


def test_a_refused_file_is_told_with_its_sentence_until_it_is_mended(
    qtbot: QtBot, rulebook: Rulebook, own: Path, opened: Opened
) -> None:
    own.parent.mkdir()
    own.write_text('off = ["nobody"]', "utf-8")
    card = opened(rulebook)
    qtbot.waitUntil(lambda: "there is no rule 'nobody' to switch off" in card.told.text())
    own.write_text('off = ["praise"]', "utf-8")
    card.read_it.click()
    assert card.told.text() == "Your file is read."
    own.write_text("off = [", "utf-8")
    card.read_it.click()
    assert card.told.text().startswith("rules.toml: ")
    assert card.told.text().endswith("Until then your own rules wait, and all the others work.")


def test_a_file_that_is_read_well_is_not_spoken_of(qtbot: QtBot, rulebook: Rulebook, own: Path, opened: Opened) -> None:
    own.parent.mkdir()
    own.write_text('[lists]\nbad = "flimflam"', "utf-8")
    card = opened(rulebook)
    QApplication.processEvents()
    assert card.told.text() == ""


@pytest.mark.parametrize("is_there", [True, False])
def test_the_folder_is_shown_or_the_one_above_it(
    monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook, own: Path, opened: Opened, is_there: bool
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(own_rules, "show_folder", shown.append)
    if is_there:
        own.parent.mkdir()
    opened(rulebook).show_it.click()
    assert shown == [own.parent if is_there else own.parent.parent]
