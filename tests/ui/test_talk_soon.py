"""'Talk soon': one page, three boxes, and nothing lost or cut off on it."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.moments import Moment
from desktop_app.ui.autosave import Saved
from desktop_app.ui.look import Look
from desktop_app.ui.soon.soon_heading import soon
from tests.ui.accessible import tree
from tests.ui.looking import accessible_name
from tests.ui.soon_page import LATER, NOW, OLDER, SOON, Opened, conversation, tiles, types


def test_it_is_in_fifteen_minutes_even_across_midnight() -> None:
    assert soon(NOW) == {"on": date(2026, 3, 18), "at": time(9, 15)}
    assert soon(NOW.replace(hour=23, minute=50)) == {"on": date(2026, 3, 19), "at": time(0, 5)}


def test_it_begins_where_something_is_missing(soon_opened: Opened) -> None:
    view = soon_opened()
    view.take_focus()
    assert QApplication.focusWidget() is view.heading.person
    known = soon_opened(SOON.described(person="Dana").with_answer("mood", "anxiety"))
    known.take_focus()
    assert accessible_name(QApplication.focusWidget()) == "What was said or done, fact 1"


def test_a_fact_is_todays_as_soon_as_it_is_written_and_not_before(soon_opened: Opened) -> None:
    view = soon_opened()
    assert conversation(view).facts == ()
    view.editors["facts"].take_focus()
    types("x")
    (fact,) = conversation(view).facts
    assert (fact.what, fact.on) == ("x", date(2026, 3, 18))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert conversation(view).facts == ()
    assert len(view.editors["facts"].rows) == 1
    types("y")
    assert [(each.what, each.on) for each in conversation(view).facts] == [("y", date(2026, 3, 18))]


def test_what_is_there_already_is_shown_and_no_more_is_asked(soon_opened: Opened) -> None:
    view = soon_opened(SOON.with_answer("facts", (OLDER, LATER)))
    assert [row.value() for row in view.editors["facts"].rows] == [LATER, OLDER]


def test_in_a_narrow_box_the_date_stands_above_the_words(qtbot: QtBot, soon_opened: Opened, look: Look) -> None:
    look.wear("light", 200)
    view = soon_opened(SOON.with_answer("facts", (LATER,)))
    (row,) = view.editors["facts"].fact_rows
    for width, is_above in ((700, False), (380, True), (1000, False)):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda is_above=is_above: (row.what.y() > row.when.geometry().bottom()) == is_above)
    assert row.what.x() > row.when.geometry().right()


def test_a_message_goes_with_the_words_when_the_date_moves(qtbot: QtBot, soon_opened: Opened, look: Look) -> None:
    look.wear("light", 200)
    view = soon_opened(SOON.with_answer("facts", (OLDER,)))
    (row,) = view.editors["facts"].fact_rows
    message = QLabel("Could a camera have seen it?")
    row.make_room(message)
    for width in (380, 1000):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda: row.what.geometry().bottom() < message.y() < row.how.y())


def test_an_emptied_box_among_others_goes_once_the_caret_has_left(soon_opened: Opened) -> None:
    view = soon_opened(SOON.with_answer("facts", (OLDER, LATER)))
    facts = view.editors["facts"]
    facts.fact_rows[0].what.setFocus()
    QTest.keyClick(facts.fact_rows[0].what, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(facts.fact_rows[0].what, Qt.Key.Key_Delete)
    assert len(facts.rows) == 2
    view.editors["concern"].take_focus()
    assert [row.value() for row in facts.rows] == [OLDER]
    assert conversation(view).facts == (OLDER,)


def test_the_question_is_there_and_counts_without_being_something_to_undo(soon_opened: Opened) -> None:
    view = soon_opened()
    assert conversation(view).has("ask")
    assert (conversation(view).step, view._guide.can_undo) == ("story", False)


def test_one_tap_names_the_mood_and_a_second_takes_it_back(soon_opened: Opened) -> None:
    view = soon_opened()
    tile = tiles(view)["Wonder"]
    tile.click()
    assert (conversation(view).text("mood"), tile.isChecked()) == ("wonder", True)
    tile.click()
    assert conversation(view).text("mood") == ""


def test_a_tapped_mood_is_noted_with_its_time_and_one_undo_takes_back_both(soon_opened: Opened) -> None:
    view = soon_opened()
    tiles(view)["Anxiety"].click()
    tiles(view)["Wonder"].click()
    assert [(each.mood, each.moment) for each in conversation(view).moods] == [("wonder", Moment.GOING_IN)]
    view._guide.undo()
    assert conversation(view).text("mood") == "anxiety"
    assert [each.mood for each in conversation(view).moods] == ["anxiety"]
    view._guide.undo()
    assert (conversation(view).text("mood"), conversation(view).moods) == ("", ())


def test_a_mood_of_ones_own_has_its_tile_and_stays_when_another_is_tried(soon_opened: Opened) -> None:
    view = soon_opened(SOON.with_answer("mood", "anxiety/Dread"))
    assert [name for name, tile in tiles(view).items() if tile.isChecked()] == ["Dread"]
    tiles(view)["Anxiety"].click()
    tiles(view)["Dread"].click()
    assert conversation(view).text("mood") == "anxiety/Dread"


def test_the_arrows_lead_from_mood_to_mood(soon_opened: Opened) -> None:
    view = soon_opened()
    view.editors["mood"].take_focus()
    for key, there in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 5), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is list(tiles(view).values())[there]


def test_a_time_is_read_as_people_say_it(soon_opened: Opened) -> None:
    view = soon_opened()
    view.heading.clock.setFocus()
    view.heading.clock.setText("2 pm")
    QTest.keyClick(view.heading.clock, Qt.Key.Key_Return)
    assert (conversation(view).at, view.heading.clock.text()) == (time(14), "14:00")


def test_a_time_that_cannot_be_read_is_asked_about_and_kept(soon_opened: Opened) -> None:
    view = soon_opened()
    view.heading.clock.setFocus()
    view.heading.clock.setText("in a while")
    QTest.keyClick(view.heading.clock, Qt.Key.Key_Return)
    view.heading.person.setFocus()
    tiles(view)["Wonder"].click()
    assert (view.heading.puzzle.isVisible(), view.heading.clock.text()) == (True, "in a while")
    assert conversation(view).at == time(9, 15)


def test_what_was_typed_last_counts_when_the_card_is_wanted(qtbot: QtBot, soon_opened: Opened) -> None:
    view = soon_opened()
    for field, wanted, pressed in (
        (view.heading.person, view.pocket_wanted, view.footer.pocket),
        (view.heading.title, view.rehearse_wanted, view.footer.rehearse),
    ):
        field.setFocus()
        field.setText("Dana")
        with qtbot.waitSignal(wanted):
            pressed.click()
    assert (conversation(view).person, conversation(view).title) == ("Dana", "Dana")


def test_undo_elsewhere_is_shown_here(soon_opened: Opened) -> None:
    view = soon_opened()
    view.editors["concern"].take_focus()
    types("June")
    view._guide.undo()
    assert view.editors["concern"].writings()[""].toPlainText() == ""
    QApplication.processEvents()
    assert "What you write appears here" in "\n".join(tree(view))


def test_leaving_and_all_steps_are_said(qtbot: QtBot, soon_opened: Opened) -> None:
    view = soon_opened()
    with qtbot.waitSignal(view.left):
        view.bar._home.click()
    with qtbot.waitSignal(view.full_wanted):
        view.bar._steps.click()
    view.bar.show_saved(Saved.YES)
    assert "Saved" in "\n".join(tree(view.bar))
