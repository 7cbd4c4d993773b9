"""All rules can be read, found, switched off and on again; the leader's own file is a click away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.checks.kept import Kept
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.own_example import EXAMPLE
from desktop_app.ui.noticing.rule_kinds import plain_name
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.noticing.rules_page import ABOUT, COMING, NONE, RulesPage
from tests.ui.looking import accessible_name, clipped, focusable

Opened = Callable[..., RulesPage]
Book = Callable[..., Rulebook]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "rules.toml"


@pytest.fixture(scope="module")
def shipped() -> Rules:
    return load_rules()


@pytest.fixture
def book(qapp: QApplication, own: Path, shipped: Rules) -> Book:
    def read(kept: Kept | None = None, text: str = "", language: str = "en") -> Rulebook:
        if text:
            own.parent.mkdir(exist_ok=True)
            own.write_text(text, "utf-8")
        rulebook = Rulebook(own, kept or Kept(), lambda _: None, language, qapp)
        if text or language != "en":
            rulebook.read_now()
        else:
            rulebook.rules = shipped
        return rulebook

    return read


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    windows: list[QWidget] = []

    def open_page(rulebook: Rulebook, rule: str = "", width: int = 1280, is_whole: bool = False) -> RulesPage:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, 832)
        window.show()
        page = RulesPage(rulebook, rule, look, window)
        with qtbot.waitActive(page):
            page.open()
        if is_whole and rulebook.rules is not None:
            qtbot.waitUntil(lambda: len(page.rows) == len(rulebook.rules.rules))
        QApplication.processEvents()
        return page

    return open_page


def texts(within: QWidget) -> list[str]:
    return [each.text() for each in within.findChildren(QLabel)]


def seen(page: RulesPage) -> list[str]:
    return [name for name, row in page.rows.items() if row.isVisible()]


def is_in_view(page: RulesPage, widget: QWidget) -> bool:
    top = widget.mapTo(page.body.viewport(), widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= page.body.viewport().height()


def test_every_rule_says_its_kind_why_examples_and_source(book: Book, opened: Opened) -> None:
    rulebook = book()
    page = opened(rulebook, is_whole=True)
    for name, rule in rulebook.rules.rules.items():
        row = page.rows[name]
        read = [*texts(row), *(accessible_name(each) for each in row.findChildren(QWidget))]
        assert {plain_name(rule), rule.why, f"Behind it: {rule.source}"} <= set(read)
        assert {f"Asks about: “{rule.bad}”", f"Leaves alone: “{rule.good}”"} <= set(read)
        assert accessible_name(row.tick) == f"Ask me about this: {plain_name(rule)}. {rule.why}"


def test_a_rule_is_switched_off_and_on_with_the_space_bar(qtbot: QtBot, book: Book, opened: Opened) -> None:
    rulebook = book()
    row = opened(rulebook, "always").rows["always"]
    assert row.tick.isChecked()
    qtbot.keyClick(row.tick, Qt.Key.Key_Space)
    assert rulebook.kept.off_everywhere == {"always"}
    assert not row.tick.isChecked()
    qtbot.keyClick(row.tick, Qt.Key.Key_Return)
    assert rulebook.kept.off_everywhere == frozenset()
    assert row.tick.isChecked()


def test_a_rule_switched_off_elsewhere_shows_it_at_once(book: Book, opened: Opened) -> None:
    rulebook = book(Kept(off_everywhere=frozenset({"label"})))
    page = opened(rulebook)
    assert not page.rows["label"].tick.isChecked()
    rulebook.adopt(rulebook.kept.switch_on("label"))
    assert page.rows["label"].tick.isChecked()


def test_a_rule_kept_three_times_says_so_and_can_ask_in_full_again(qtbot: QtBot, book: Book, opened: Opened) -> None:
    rulebook = book(Kept(keeps=(("label", 3), ("mind", 2))))
    page = opened(rulebook, is_whole=True)
    told = "You kept this three times, so it asks more quietly now."
    assert told in texts(page.rows["label"])
    assert told not in texts(page.rows["mind"])
    again = next(each for each in focusable(page) if accessible_name(each) == "Ask me as before: A label")
    again.setFocus()
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert rulebook.kept.keeps == (("mind", 2),)
    assert not again.isVisible()
    assert page.focusWidget() is page.rows["label"].tick


@pytest.mark.parametrize("rule", ["character", "mind", "vague-agreement"])
def test_the_rule_that_was_asked_about_is_in_view_and_has_the_focus(
    qtbot: QtBot, book: Book, opened: Opened, rule: str
) -> None:
    page = opened(book(), rule, is_whole=True)
    row = page.rows[rule]
    assert page.focusWidget() is row.tick
    qtbot.waitUntil(lambda: is_in_view(page, row))
    assert row.property("is_meant")


def test_an_unknown_rule_opens_the_page_at_its_line(book: Book, opened: Opened) -> None:
    page = opened(book(), "nobody")
    assert page.focusWidget() is page.line


def test_typed_words_narrow_the_rules(qtbot: QtBot, book: Book, opened: Opened) -> None:
    page = opened(book())
    qtbot.keyClicks(page.line, "Camera recorded")
    QApplication.processEvents()
    assert seen(page) == ["evaluation"]
    assert [group.isVisible() for group in page.groups].count(True) == 1
    qtbot.keyClicks(page.line, "zzz")
    assert page.nothing.text() == "No rule speaks of “Camera recordedzzz”."
    page.line.clear()
    QApplication.processEvents()
    assert len(seen(page)) == len(page.rows)
    assert not page.nothing.isVisible()


def test_down_leads_from_the_line_through_the_rules_and_they_scroll_along(
    qtbot: QtBot, book: Book, opened: Opened
) -> None:
    page = opened(book())
    for row in list(page.rows.values())[:9]:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        assert page.focusWidget() is row.tick
        assert is_in_view(page, row)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    assert page.focusWidget() is list(page.rows.values())[7].tick


def test_tab_ends_with_the_own_rules_and_close(qtbot: QtBot, book: Book, opened: Opened) -> None:
    page = opened(book(), is_whole=True)
    assert page.stops[0] is page.line
    assert page.stops[-4:] == [page.own.show_it, page.own.write_it, page.own.read_it, page.ending]
    qtbot.keyClick(page.line, Qt.Key.Key_Backtab)
    assert page.focusWidget() is page.ending


def test_escape_closes_it(qtbot: QtBot, book: Book, opened: Opened) -> None:
    page = opened(book())
    qtbot.keyClick(page.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(page))


def test_rules_that_are_still_read_come_when_they_are_there(
    qtbot: QtBot, qapp: QApplication, own: Path, opened: Opened
) -> None:
    rulebook = Rulebook(own, Kept(), lambda _: None, parent=qapp)
    page = opened(rulebook, "mind")
    assert page.nothing.text() == COMING
    rulebook.read_now()
    qtbot.waitUntil(lambda: "mind" in page.rows and page.focusWidget() is page.rows["mind"].tick)
    assert not page.nothing.isVisible()


def test_a_language_without_rules_says_so(book: Book, opened: Opened) -> None:
    assert opened(book(language="xx")).nothing.text() == NONE


def test_the_example_file_is_written_read_and_shown(qtbot: QtBot, book: Book, own: Path, opened: Opened) -> None:
    page = opened(book())
    assert page.own.path.accessibleName() == str(own)
    page.own.write_it.setFocus()
    qtbot.keyClick(page.own.write_it, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "circle-back" in page.rows)
    assert own.read_text("utf-8") == EXAMPLE
    assert "Behind it: A habit of my own. From your own file." in texts(page.rows["circle-back"])
    assert page.own.told.text() == "Your file is read."
    assert not page.own.write_it.isVisible()
    assert page.focusWidget() is page.own.read_it
    qtbot.waitUntil(lambda: is_in_view(page, page.own))


def test_a_rule_the_leaders_own_file_switches_off_says_so(book: Book, opened: Opened) -> None:
    page = opened(book(text='off = ["praise"]'))
    tick = page.rows["praise"].tick
    assert not tick.isChecked()
    assert not tick.isEnabled()
    assert tick.accessibleDescription() == "Your own file switches this off."


def test_all_text_is_plain_and_says_first_that_all_of_it_stays_here(book: Book, opened: Opened) -> None:
    page = opened(book(), is_whole=True)
    assert texts(page)[1] == ABOUT
    assert ABOUT.endswith("stays here.")
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in page.findChildren(QLabel))
    assert [each for each in focusable(page) if not accessible_name(each)] == []


@pytest.mark.parametrize(
    ("theme", "text_size", "width"), [("light", 90, 380), ("dark", 200, 380), ("light", 200, 1280)]
)
def test_every_word_has_its_room(
    book: Book, opened: Opened, look: Look, theme: str, text_size: int, width: int
) -> None:
    look.wear(theme, text_size)
    page = opened(book(Kept(keeps=(("label", 3),))), width=width, is_whole=True)
    for _ in range(20):
        QApplication.processEvents()
    assert page.width() <= width
    assert [each for each in clipped(page.body.widget()) if str(page.own.path.text())[:9] not in each] == []
    assert page.own.geometry().bottom() >= page.body.widget().height() - 30
