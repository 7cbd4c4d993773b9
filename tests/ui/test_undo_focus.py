"""After undo and redo the caret is in the card that came back, on the page where it stands."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui import keys
from desktop_app.ui.editors.facts import Facts


@pytest.fixture
def writer(leader):
    leader.begins("Site lists")
    leader.goes_to("data")
    return leader


def here():
    return QApplication.focusWidget().accessibleName()


def removes(leader, number):
    (editor,) = leader.window.conversation.findChildren(Facts)
    editor.fact_rows[number - 1]._remove()
    leader.settles()


def test_a_removed_fact_has_the_caret_when_it_comes_back(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    writer.adds_fact("It was later.", on="17 Mar")
    removes(writer, 1)
    writer.presses(keys.UNDO)
    assert here() == "What was said or done, fact 1"
    assert QApplication.focusWidget().toPlainText() == "It was later."


def test_the_only_fact_has_the_caret_when_it_comes_back(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    removes(writer, 1)
    writer.presses(keys.UNDO)
    assert QApplication.focusWidget().toPlainText() == "It was late."
    writer.presses(keys.REDO)
    assert here() == "What was said or done, fact 1"
    assert QApplication.focusWidget().toPlainText() == ""


def test_a_fact_removed_on_another_page_is_met_there(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    removes(writer, 1)
    writer.presses(keys.NEXT)
    writer.presses(keys.UNDO)
    assert writer.conversation.step == "data"
    assert QApplication.focusWidget().toPlainText() == "It was late."


@pytest.mark.parametrize(("step", "field"), [("listen", "If, card {}"), ("ask", "If they need a way in, {}")])
def test_a_card_that_was_emptied_has_the_caret_when_it_comes_back(writer, step, field):
    writer.goes_to(step)
    for number in (1, 2):
        writer.writes(f"Number {number}", into=field.format(number))
    writer.clears(field.format(1))
    writer.goes_to("concern")
    writer.presses(keys.UNDO)
    assert here() == field.format(1)
    assert QApplication.focusWidget().toPlainText() == "Number 1"


@pytest.mark.parametrize(("step", "field"), [("listen", "If, card {}"), ("ask", "If they need a way in, {}")])
def test_a_card_that_goes_again_leaves_the_caret_among_the_others(writer, step, field):
    writer.goes_to(step)
    for number in (1, 2):
        writer.writes(f"Number {number}", into=field.format(number))
    writer.presses("Tab")
    for number in (2, 1):
        writer.presses(keys.UNDO)
        assert here() == field.format(number)
    writer.presses(keys.REDO)
    assert QApplication.focusWidget().toPlainText() == "Number 1"


def test_undoing_a_title_leaves_the_caret_on_the_page(writer):
    writer.app.desk.guide.describe(title="Other lists")
    writer.goes_to("concern")
    writer.presses(keys.UNDO)
    assert writer.conversation.title == "Site lists"
    assert writer.window.conversation._stack.isAncestorOf(QApplication.focusWidget())


def test_what_comes_back_below_the_window_is_scrolled_to(writer):
    for number in range(1, 13):
        writer.adds_fact(f"Number {number}.", on=f"{28 - number} Feb")
    removes(writer, 12)
    writer.field("When, fact 1").setFocus()
    writer.settles()
    writer.window.conversation._stack.currentWidget().verticalScrollBar().setValue(0)
    writer.presses(keys.UNDO)
    caret = QApplication.focusWidget()
    assert caret.toPlainText() == "Number 12."
    assert not caret.visibleRegion().isEmpty()


def test_under_a_brief_nothing_is_undone_unseen(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    writer.presses(keys.BRIEF)
    writer.presses(keys.UNDO)
    assert [fact.what for fact in writer.conversation.facts] == ["It was late."]


def test_on_talk_soon_the_mood_that_comes_back_has_the_caret(leader):
    leader.presses(keys.TALK_SOON)
    leader.writes("I’m concerned that it slips.", into="My concern")
    leader.clicks(leader.button("Anxiety. Something could go badly wrong"))
    leader.presses(keys.UNDO)
    assert leader.conversation.text("mood") == ""
    leader.presses(keys.REDO)
    assert leader.conversation.text("mood") == "anxiety"
    assert here().startswith("Anxiety")
