"""One rule to read, also one of the leader's own that says no more than it must."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.checks.kept import Kept
from desktop_app.checks.rulebook import Rule
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.rule_row import RuleRow
from desktop_app.ui.pieces.prose import Prose

SHORT = Rule("mine", "own words", ("data",), 2, "Says who?")


def test_what_a_rule_does_not_say_leaves_no_gap(qtbot: QtBot, look: Look) -> None:
    row = RuleRow(SHORT, look)
    qtbot.addWidget(row)
    assert [each.text() for each in row.findChildren(QLabel)] == ["Own words", "Says who?"]
    assert row.findChildren(Prose) == []


def test_a_rule_that_is_off_does_not_also_speak_of_being_quieter(qtbot: QtBot, look: Look) -> None:
    row = RuleRow(SHORT, look)
    qtbot.addWidget(row)
    kept = Kept(off_everywhere=frozenset({"mine"}), keeps=(("mine", 3),))
    row.show_kept(kept)
    assert len(row.findChildren(QLabel)) == 2
    row.show_kept(kept.switch_on("mine"))
    assert row.tick.isChecked()


@pytest.mark.parametrize("typed", ["", "WHO", "own says", "mine"])
def test_words_find_it_wherever_they_stand(qtbot: QtBot, look: Look, typed: str) -> None:
    row = RuleRow(SHORT, look)
    qtbot.addWidget(row)
    assert row.speaks_of(typed)
    assert not row.speaks_of(f"{typed} nowhere")
