"""'Talk soon': one page, three boxes, and nothing lost or cut off on it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.checks.kept import Kept
from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment
from desktop_app.ui.autosave import Saved
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.ground import Ground
from desktop_app.ui.guide import Guide
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_tile import Tile
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.noticing.watch import Watch
from desktop_app.ui.soon.soon_heading import soon
from desktop_app.ui.soon.talk_soon import TalkSoon
from tests.ui.accessible import tree
from tests.ui.looking import accessible_name, clipped, focusable, follows, place, shown, tab_stops

NOW = datetime(2026, 3, 18, 9, 0, 42, tzinfo=UTC)
SOON = Conversation("soon", **soon(NOW))
OLDER = Fact("o", "Lists 5 and 6 came four days late.", date(2026, 3, 13), "my notes")
LATER = Fact("l", "The list for site 7 is not here.", date(2026, 3, 16))
MARKUP = '<img src="file:///etc/passwd"><b>x</b>'
Opened = Callable[..., TalkSoon]


@pytest.fixture
def opened(qtbot: QtBot, look: Look, tmp_path) -> Opened:
    """Opens a conversation on a ground of its own, as the window does."""

    grounds: list[Ground] = []  # Qt's side of a window goes with Python's

    def open_soon(conversation: Conversation = SOON, width: int = 1280) -> TalkSoon:
        ground = Ground()
        grounds.append(ground)
        qtbot.addWidget(ground)
        guide = Guide(conversation, parent=ground)
        rulebook = Rulebook(tmp_path / "rules.toml", Kept(), lambda _: None, parent=ground)
        rulebook.read_now()
        ids = iter("abcdefghijklmnopqrstuvwxyz" * 9)
        view = TalkSoon(guide, Setting(look, lambda: NOW, lambda: next(ids)), Watch(guide, rulebook, NOW.date, guide))
        _fill(ground, view, width)
        with qtbot.waitActive(ground):
            ground.activateWindow()
        return view

    return open_soon


def _fill(ground: Ground, view: TalkSoon, width: int) -> None:
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(view)
    ground.resize(width, 832)
    ground.show()


def conversation(view: TalkSoon) -> Conversation:
    return view._guide.conversation


def tiles(view: TalkSoon) -> dict[str, Tile]:
    return {tile.accessibleName().partition(".")[0]: tile for tile in view.findChildren(Tile)}


def types(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_it_is_in_fifteen_minutes_even_across_midnight() -> None:
    assert soon(NOW) == {"on": date(2026, 3, 18), "at": time(9, 15)}
    assert soon(NOW.replace(hour=23, minute=50)) == {"on": date(2026, 3, 19), "at": time(0, 5)}


def test_it_begins_where_something_is_missing(opened: Opened) -> None:
    view = opened()
    view.take_focus()
    assert QApplication.focusWidget() is view.heading.person
    known = opened(SOON.described(person="Dana").with_answer("mood", "anxiety"))
    known.take_focus()
    assert accessible_name(QApplication.focusWidget()) == "What was said or done, fact 1"


def test_a_fact_is_todays_as_soon_as_it_is_written_and_not_before(opened: Opened) -> None:
    view = opened()
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


def test_what_is_there_already_is_shown_and_no_more_is_asked(opened: Opened) -> None:
    view = opened(SOON.with_answer("facts", (OLDER, LATER)))
    assert [row.value() for row in view.editors["facts"].rows] == [LATER, OLDER]


def test_in_a_narrow_box_the_date_stands_above_the_words(qtbot: QtBot, opened: Opened, look: Look) -> None:
    look.wear("light", 200)
    view = opened(SOON.with_answer("facts", (LATER,)))
    (row,) = view.editors["facts"].fact_rows
    for width, is_above in ((700, False), (380, True), (1000, False)):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda is_above=is_above: (row.what.y() > row.when.geometry().bottom()) == is_above)
    assert row.what.x() > row.when.geometry().right()


def test_a_message_goes_with_the_words_when_the_date_moves(qtbot: QtBot, opened: Opened, look: Look) -> None:
    look.wear("light", 200)
    view = opened(SOON.with_answer("facts", (OLDER,)))
    (row,) = view.editors["facts"].fact_rows
    message = QLabel("Could a camera have seen it?")
    row.make_room(message)
    for width in (380, 1000):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda: row.what.geometry().bottom() < message.y() < row.how.y())


def test_an_emptied_box_among_others_goes_once_the_caret_has_left(opened: Opened) -> None:
    view = opened(SOON.with_answer("facts", (OLDER, LATER)))
    facts = view.editors["facts"]
    facts.fact_rows[0].what.setFocus()
    QTest.keyClick(facts.fact_rows[0].what, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(facts.fact_rows[0].what, Qt.Key.Key_Delete)
    assert len(facts.rows) == 2
    view.editors["concern"].take_focus()
    assert [row.value() for row in facts.rows] == [OLDER]
    assert conversation(view).facts == (OLDER,)


def test_the_question_is_there_and_counts_without_being_something_to_undo(opened: Opened) -> None:
    view = opened()
    assert conversation(view).has("ask")
    assert (conversation(view).step, view._guide.can_undo) == ("story", False)


def test_one_tap_names_the_mood_and_a_second_takes_it_back(opened: Opened) -> None:
    view = opened()
    tile = tiles(view)["Wonder"]
    tile.click()
    assert (conversation(view).text("mood"), tile.isChecked()) == ("wonder", True)
    tile.click()
    assert conversation(view).text("mood") == ""


def test_a_tapped_mood_is_noted_with_its_time_and_one_undo_takes_back_both(opened: Opened) -> None:
    view = opened()
    tiles(view)["Anxiety"].click()
    tiles(view)["Wonder"].click()
    assert [(each.mood, each.moment) for each in conversation(view).moods] == [("wonder", Moment.GOING_IN)]
    view._guide.undo()
    assert conversation(view).text("mood") == "anxiety"
    assert [each.mood for each in conversation(view).moods] == ["anxiety"]
    view._guide.undo()
    assert (conversation(view).text("mood"), conversation(view).moods) == ("", ())


def test_a_mood_of_ones_own_has_its_tile_and_stays_when_another_is_tried(opened: Opened) -> None:
    view = opened(SOON.with_answer("mood", "anxiety/Dread"))
    assert [name for name, tile in tiles(view).items() if tile.isChecked()] == ["Dread"]
    tiles(view)["Anxiety"].click()
    tiles(view)["Dread"].click()
    assert conversation(view).text("mood") == "anxiety/Dread"


def test_the_arrows_lead_from_mood_to_mood(opened: Opened) -> None:
    view = opened()
    view.editors["mood"].take_focus()
    for key, there in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 5), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is list(tiles(view).values())[there]


def test_a_time_is_read_as_people_say_it(opened: Opened) -> None:
    view = opened()
    view.heading.clock.setFocus()
    view.heading.clock.setText("2 pm")
    QTest.keyClick(view.heading.clock, Qt.Key.Key_Return)
    assert (conversation(view).at, view.heading.clock.text()) == (time(14), "14:00")


def test_a_time_that_cannot_be_read_is_asked_about_and_kept(opened: Opened) -> None:
    view = opened()
    view.heading.clock.setFocus()
    view.heading.clock.setText("in a while")
    QTest.keyClick(view.heading.clock, Qt.Key.Key_Return)
    view.heading.person.setFocus()
    tiles(view)["Wonder"].click()
    assert (view.heading.puzzle.isVisible(), view.heading.clock.text()) == (True, "in a while")
    assert conversation(view).at == time(9, 15)


def test_what_was_typed_last_counts_when_the_card_is_wanted(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    for field, wanted, pressed in (
        (view.heading.person, view.pocket_wanted, view.footer.pocket),
        (view.heading.title, view.rehearse_wanted, view.footer.rehearse),
    ):
        field.setFocus()
        field.setText("Dana")
        with qtbot.waitSignal(wanted):
            pressed.click()
    assert (conversation(view).person, conversation(view).title) == ("Dana", "Dana")


def test_undo_elsewhere_is_shown_here(opened: Opened) -> None:
    view = opened()
    view.editors["concern"].take_focus()
    types("June")
    view._guide.undo()
    assert view.editors["concern"].writings()[""].toPlainText() == ""
    QApplication.processEvents()
    assert "What you write appears here" in "\n".join(tree(view))


def test_leaving_and_all_steps_are_said(qtbot: QtBot, opened: Opened) -> None:
    view = opened()
    with qtbot.waitSignal(view.left):
        view.bar._home.click()
    with qtbot.waitSignal(view.full_wanted):
        view.bar._steps.click()
    view.bar.show_saved(Saved.YES)
    assert "Saved" in "\n".join(tree(view.bar))


FULL = (
    SOON.described(title="Late invoices", person="Dana Whitlock")
    .with_answer("mood", "anxiety")
    .with_answer("facts", (Fact("1", "I rang twice and she couldn't be bothered to call back.", date(2026, 3, 18)),))
    .with_answer("concern", "I'm concerned that we chase you.")
    .with_answer("ask", "How do you see it?")
)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [90, 100, 150, 200])
@pytest.mark.parametrize("held", [SOON, FULL], ids=["new", "full"])
def test_every_word_has_its_room(
    qtbot: QtBot, opened: Opened, look: Look, held: Conversation, size: int, theme: str
) -> None:
    look.wear(theme, size)
    view = opened(held)
    for width in (1280, 1000, 700, 380):
        view.window().resize(width, 832)
        qtbot.waitUntil(lambda: list(clipped(view)) == [])  # text that wraps anew settles in a few rounds


def test_tab_leads_through_it_as_the_eye_does(opened: Opened) -> None:
    for width in (1280, 700):
        view = opened(FULL, width=width)
        stops = tab_stops(view)
        inside = [each for each in stops if view._boxes.isAncestorOf(each)]
        places = [place(each, view) for each in inside]
        assert [each for each in itertools.pairwise(places) if not follows(*each)] == []
        assert [each for each in focusable(view) if each not in stops] == []
        assert [each for each in focusable(view) if not accessible_name(each)] == []


def test_markup_is_shown_and_takes_no_effect(opened: Opened) -> None:
    view = opened(FULL.described(title=MARKUP, person=MARKUP).with_answer("ask", MARKUP).with_answer("concern", MARKUP))
    labels = [each for each in shown(view) if isinstance(each, QLabel) and each.text()]
    assert view.heading.person.text() == view.heading.title.text() == MARKUP
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert sum(MARKUP in line for line in tree(view)) >= 3
