"""All that was noticed, in the order of the method; what was kept is counted and can be asked about again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.checks.kept import Kept
from desktop_app.checks.loading import load_rules
from desktop_app.checks.marks import Checked, Mark
from desktop_app.checks.rulebook import Rules
from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import METHOD
from desktop_app.services.noticing import LOUD, Noticed, Place, Reading
from desktop_app.ui.guide import Guide
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.noticed_page import ABOUT, COMING, NOTHING, NoticedPage, seen
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.noticing.watch import Watch
from tests.ui.looking import accessible_name, clipped, focusable

BOTHERED = "I rang Dana twice and she couldn't be bothered to call back."
JUDGED = (
    Conversation("judged", "Late invoices", "Dana")
    .with_answer(
        "facts",
        (
            Fact("a", BOTHERED, date(2026, 3, 13)),
            Fact("b", "You never answer. You never read it. You never call. You never write."),
        ),
    )
    .with_answer("concern", "I'm concerned that you don't care about this project.")
    .with_answer("ask", "Don't you think that's fair?")
)
Opened = Callable[..., NoticedPage]


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules()


@pytest.fixture
def watch(qapp: QApplication, rules: Rules, tmp_path: Path) -> Watch:
    rulebook = Rulebook(tmp_path / "rules.toml", Kept(), lambda _: None, parent=qapp)
    rulebook.rules = rules
    return Watch(Guide(JUDGED, parent=qapp), rulebook, lambda: date(2026, 3, 18), qapp)


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    windows: list[QWidget] = []

    def open_page(watch: Watch, width: int = 1280) -> NoticedPage:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, 832)
        window.show()
        page = NoticedPage(watch, look, window)
        with qtbot.waitActive(page):
            page.open()
        QApplication.processEvents()
        return page

    return open_page


def texts(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel) if each.isVisible()]


def button(page: NoticedPage, name: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if accessible_name(each) == name)


def names(page: NoticedPage) -> list[str]:
    return [row.accessibleName() for row in page.rows]


def presses(qtbot: QtBot, page: NoticedPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.focusWidget(), key)
    QApplication.processEvents()


def test_everything_stands_there_in_the_order_of_the_method_also_what_the_page_keeps_back(
    watch: Watch, opened: Opened
) -> None:
    page = opened(watch)
    every = [
        mark for reading in watch.now.readings.values() for mark in reading.checked.every_mark if mark.tier <= LOUD
    ]
    assert len(page.rows) == len(every) == 7
    assert watch.now.readings[Place("facts", "b")].checked.kept_back
    titles = [text for text in texts(page) if text in {step.title for step in METHOD}]
    assert titles == ["Data", "Concern", "Ask"]
    assert page.about.text() == ABOUT


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_a_guess_is_asked_at_the_side_and_not_listed(tier: int) -> None:
    checked = Checked((Mark(0, 5, "r", "k", tier, "why", ""),))
    assert bool(seen(Noticed({Place("reason"): Reading("reason", "Words", checked)}))) == (tier < 3)


def test_a_row_names_the_words_and_why_and_tells_their_sentence(watch: Watch, opened: Opened) -> None:
    row = opened(watch).rows[0]
    assert row.accessibleName() == "“couldn't be bothered”. This says why they did it. What did you see?"
    assert row.accessibleDescription() == BOTHERED


def test_enter_leads_to_the_words_and_closes(qtbot: QtBot, watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    with qtbot.waitSignal(page.chosen) as chosen:
        presses(qtbot, page, Qt.Key.Key_Return)
    place, mark = chosen.args
    assert place == Place("facts", "a")
    assert mark == watch.now.readings[place].loud[0]
    qtbot.waitUntil(lambda: not isValid(page))


def test_a_click_does_the_same(qtbot: QtBot, watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(page.rows[-1], Qt.MouseButton.LeftButton)
    assert chosen.args[0] == Place("ask")


def test_arrows_and_tab_lead_through_the_rows_and_they_scroll_along(qtbot: QtBot, watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    assert page.focusWidget() is page.rows[0]
    for row in page.rows[1:]:
        presses(qtbot, page, Qt.Key.Key_Down)
        assert page.focusWidget() is row
        assert not row.visibleRegion().isEmpty()
    presses(qtbot, page, Qt.Key.Key_Up)
    presses(qtbot, page, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.rows[-1]
    presses(qtbot, page, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.ending


def test_escape_closes_and_chooses_nothing(qtbot: QtBot, watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    chosen: list[object] = []
    page.chosen.connect(lambda place, _: chosen.append(place))
    presses(qtbot, page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(page))
    assert chosen == []


def test_a_kept_sentence_leaves_the_rows_is_counted_and_comes_back(qtbot: QtBot, watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    place = Place("facts", "a")
    watch.keep(place, watch.now.readings[place].loud[0])
    QApplication.processEvents()
    assert len(page.rows) == 6
    assert {"You chose to keep", "One sentence, as it is"} <= set(texts(page))
    button(page, "Ask again about all").setFocus()
    presses(qtbot, page, Qt.Key.Key_Return)
    assert len(page.rows) == 7
    assert "You chose to keep" not in texts(page)
    qtbot.waitUntil(lambda: page.focusWidget() is page.rows[-1])


def test_rules_off_here_and_off_for_good_are_named_by_their_kind_and_asked_again(
    qtbot: QtBot, watch: Watch, opened: Opened
) -> None:
    page = opened(watch)
    watch.quieten("leading")
    watch.silence("motive")
    QApplication.processEvents()
    shown = texts(page)
    assert shown.index("A question that already has its answer") > shown.index("Not in this conversation")
    assert shown.index("Why they did it") > shown.index("Never this kind")
    assert "Such as “You ignored our three emails.”" in shown
    for kind in ("A question that already has its answer", "Why they did it"):
        button(page, f"Ask again: {kind}").click()
        QApplication.processEvents()
    assert len(page.rows) == 7
    assert not page.kept.isVisible()


def test_a_rule_that_is_gone_can_still_be_asked_again(watch: Watch, opened: Opened) -> None:
    watch.silence("my-old-rule")
    page = opened(watch)
    button(page, "Ask again: My old rule").click()
    assert watch.kept.off_everywhere == frozenset()


def test_where_nothing_stands_out_one_sentence_says_so(watch: Watch, opened: Opened) -> None:
    page = opened(watch)
    for rule in {mark.rule for reading in watch.now.readings.values() for mark in reading.checked.every_mark}:
        watch.quieten(rule)
    QApplication.processEvents()
    assert page.rows == []
    assert page.about.text() == NOTHING


def test_while_rules_are_read_it_says_so(qapp: QApplication, rules: Rules, tmp_path: Path, opened: Opened) -> None:
    rulebook = Rulebook(tmp_path / "rules.toml", Kept(), lambda _: None, parent=qapp)
    watch = Watch(Guide(JUDGED, parent=qapp), rulebook, lambda: date(2026, 3, 18), qapp)
    page = opened(watch)
    assert page.about.text() == COMING
    rulebook.rules = rules
    rulebook.changed.emit()
    assert len(page.rows) == 7


def test_all_text_is_plain_and_every_stop_has_a_name(watch: Watch, opened: Opened) -> None:
    watch.silence("motive")
    for place in (Place("facts", "b"), Place("ask")):
        watch.keep(place, watch.now.readings[place].loud[0])
    page = opened(watch)
    assert "2 sentences, as they are" in texts(page)
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in page.findChildren(QLabel))
    assert [each for each in focusable(page) if not accessible_name(each)] == []


@pytest.mark.parametrize(
    ("theme", "text_size", "width"), [("light", 90, 380), ("dark", 200, 380), ("light", 200, 1280)]
)
def test_every_word_has_its_room(
    watch: Watch, opened: Opened, look: Look, theme: str, text_size: int, width: int
) -> None:
    look.wear(theme, text_size)
    watch.keep(Place("ask"), watch.now.readings[Place("ask")].loud[0])
    watch.silence("motive")
    page = opened(watch, width)
    for _ in range(10):
        QApplication.processEvents()
    assert page.width() <= width
    assert list(clipped(page.body.widget())) == []
