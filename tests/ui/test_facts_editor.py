"""Cards of evidence: they put themselves in order, and the next empty one is always there."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui import keys
from desktop_app.ui.editors.facts import Facts


@pytest.fixture
def writer(leader):
    leader.begins("Site lists")
    leader.goes_to("data")
    return leader


def card(leader, number):
    (editor,) = leader.window.conversation.findChildren(Facts)
    return editor.fact_rows[number - 1]


def cards(leader):
    (editor,) = leader.window.conversation.findChildren(Facts)
    return [row.what.toPlainText() for row in editor.fact_rows]


def test_the_next_empty_card_is_always_there(writer):
    assert cards(writer) == [""]
    writer.writes("First", into="What was said or done, fact 1")
    assert cards(writer) == ["First", ""]
    writer.writes("Second", into="What was said or done, fact 2")
    assert cards(writer) == ["First", "Second", ""]


def test_sorting_by_date_keeps_the_caret_in_the_same_fact(writer):
    writer.adds_fact("Newer", on="16 Mar")
    writer.adds_fact("Older", on="2 Mar")
    writer.field("When, fact 2").setFocus()
    writer.presses("Ctrl+A")
    writer.types("17 Mar")
    writer.presses("Tab")
    assert cards(writer) == ["Older", "Newer", ""]
    focus = QApplication.focusWidget()
    assert focus is card(writer, 1).what
    writer.types("!")
    assert "!" in writer.conversation.facts[0].what


def test_typing_in_one_card_leaves_the_caret_where_it_was(writer):
    writer.adds_fact("Newer", on="16 Mar")
    field = writer.field("What was said or done, fact 1")
    cursor = field.textCursor()
    cursor.setPosition(2)
    field.setTextCursor(cursor)
    field.setFocus()
    writer.types("xy")
    assert field.textCursor().position() == 4
    assert writer.conversation.facts[0].what == "Nexywer"


def test_a_date_that_cannot_be_read_says_so_and_keeps_what_was_typed(writer):
    writer.writes("someday", into="When, fact 1")
    writer.presses("Tab")
    assert card(writer, 1).puzzle.isVisible()
    assert card(writer, 1).when.text() == "someday"
    writer.field("When, fact 1").setFocus()
    writer.presses("Ctrl+A")
    writer.types("yesterday")
    writer.presses("Tab")
    assert not card(writer, 1).puzzle.isVisible()
    assert writer.conversation.facts[0].on == date(2026, 3, 17)


def test_a_date_typed_and_not_yet_left_counts_when_the_leader_quits(writer):
    writer.writes("It was late.", into="What was said or done, fact 1")
    writer.writes("yesterday", into="When, fact 1")
    writer.returns_the_next_day()
    assert writer.conversation.facts[0].on == date(2026, 3, 17)


def test_a_fact_kept_back_is_neither_spoken_nor_lost(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    card(writer, 1)._keep.trigger()
    assert writer.conversation.facts[0].kept_back
    assert "It was late." not in writer.script
    assert card(writer, 1).kept_back.isVisible()
    card(writer, 1)._keep.trigger()
    assert "It was late." in writer.script


def test_a_removed_fact_comes_back_with_undo(writer):
    writer.adds_fact("It was late.", on="16 Mar")
    writer.adds_fact("It was later.", on="17 Mar")
    card(writer, 1)._remove()
    writer.settles()
    assert cards(writer) == ["It was late.", ""]
    writer.app.desk.guide.undo()
    writer.settles()
    assert cards(writer) == ["It was later.", "It was late.", ""]
    assert writer.conversation.facts[0].on == date(2026, 3, 17)


def test_how_i_know_appears_once_there_is_something_to_know(writer):
    writer.writes("It was late.", into="What was said or done, fact 1")
    assert card(writer, 1).how.isVisible()
    writer.writes("My notes", into="How I know, fact 1")
    assert writer.conversation.facts[0].how_i_know == "My notes"
    writer.presses(keys.NEXT)
    writer.presses(keys.BACK)
    assert card(writer, 1).how.isVisible()


def test_questions_and_if_thens_grow_up_to_their_number(writer):
    writer.goes_to("ask")
    for number in (1, 2):
        writer.writes(f"What else, {number}?", into=f"If they need a way in, {number}")
    with pytest.raises(AssertionError):
        writer.field("If they need a way in, 3")
    assert writer.conversation.chosen("follow_ups") == ("What else, 1?", "What else, 2?")
    writer.goes_to("listen")
    for number in (1, 2, 3):
        writer.writes("they shout", into=f"If, card {number}")
        writer.writes("I wait", into=f"Then, card {number}")
    assert len(writer.conversation.if_thens) == 3
    with pytest.raises(AssertionError):
        writer.field("If, card 4")
