"""The soft gate: one practice and 'How is it now?', or going in anyway."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.gate import gate
from desktop_app.domain.moments import GatePassed, GateWay
from desktop_app.domain.moods import mood
from desktop_app.ui.look import Look
from desktop_app.ui.mood.gate_panel import GatePanel
from tests.ui.looking import clipped

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
RESENTFUL = Conversation("c").with_answer("mood", "resentment")
UNSAFE = RESENTFUL.with_answer("body", ("unsafe",))


class Standing:
    """A leader before the gate, with a clock that goes when it is told to."""

    def __init__(self, conversation, look):
        self.milliseconds, self.passed, self.cared = 1_000, [], []
        own = (mood("anxiety/Dread"),)
        self.panel = GatePanel(gate(conversation), look, lambda: NOW, lambda: self.milliseconds, own)
        self.panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.panel.passed.connect(self.passed.append)
        self.panel.care_shown.connect(lambda: self.cared.append(True))
        self.panel.show()
        self.panel.activateWindow()
        QApplication.processEvents()

    def waits(self, seconds):
        self.milliseconds += round(seconds * 1_000)
        self.panel.practice.follow_clock()

    def presses(self, key):
        QTest.keyClick(self.panel.focusWidget() or self.panel, key)

    def clicks(self, name):
        button = next(each for each in self.panel.findChildren(QPushButton) if name in (each.text(), named(each)))
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def named(button):
    return button.accessibleName().partition(".")[0]


@pytest.fixture
def stands(look):
    stood = []

    def stand(conversation=RESENTFUL):
        stood.append(Standing(conversation, look))
        return stood[-1]

    yield stand
    for each in stood:
        shiboken6.delete(each.panel)


def test_it_names_the_mood_and_how_long_the_practice_takes(stands):
    assert stands().panel.named.accessibleName().startswith("Resentment comes in with you. Take 75 seconds")


def test_a_practice_leads_through_its_lines_to_how_is_it_now(stands):
    here = stands()
    here.presses(Qt.Key.Key_Space)
    assert here.panel.practice.is_running
    seen = [here.panel.practice.line.text()]
    for _ in range(3):
        here.waits(19)
        seen.append(here.panel.practice.line.text())
    assert tuple(seen) == mood("resentment").shift.lines
    assert not here.panel.tiles.isVisible()
    here.waits(18)
    assert here.panel.tiles.isVisible()
    assert not here.panel.practice.is_running
    here.clicks("Acceptance")
    assert here.passed == [GatePassed(NOW, "resentment", GateWay.PRACTISED, "acceptance")]
    assert not here.panel.isVisible()


def test_the_circle_breathes_and_the_bar_fills(stands):
    here = stands()
    here.clicks("Start")
    here.waits(4)
    widest = here.panel.practice.breath.radius
    assert here.panel.practice.breath.word == "out"
    here.waits(5)
    assert here.panel.practice.breath.radius < widest
    assert here.panel.practice.bar.share == pytest.approx(9 / 75)


def test_its_own_timer_follows_the_clock(stands, qtbot):
    here = stands()
    here.clicks("Start")
    here.milliseconds += 80_000
    qtbot.waitUntil(here.panel.tiles.isVisible, timeout=3000)


@pytest.mark.parametrize("after", [0, 10, 100])
def test_going_in_anyway_is_one_click_before_during_and_after_and_is_told_apart(stands, after):
    here = stands()
    if after:
        here.clicks("Start")
        here.waits(after)
    here.clicks("I am going in anyway")
    way = GateWay.PRACTISED if after == 100 else GateWay.ANYWAY
    assert here.passed == [GatePassed(NOW, "resentment", way, "")]
    assert not here.panel.practice.is_running


def test_enough_is_enough_and_the_arrows_and_space_choose(stands):
    here = stands()
    here.presses(Qt.Key.Key_Return)
    here.waits(5)
    here.clicks("That is enough")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        here.presses(key)
    assert [each.mood_after for each in here.passed] == ["wonder"]


def test_escape_closes_without_passing_and_stops_the_practice(stands):
    here = stands()
    here.clicks("Start")
    here.presses(Qt.Key.Key_Escape)
    assert not here.panel.isVisible()
    assert not here.panel.practice.is_running
    assert here.passed == []


def test_a_mood_of_their_own_is_named_as_they_name_it(stands):
    here = stands(RESENTFUL.with_answer("mood", "anxiety/Dread"))
    assert here.panel.named.accessibleName().startswith("Dread comes in with you.")
    here.clicks("Start")
    here.waits(100)
    here.clicks("Dread")
    assert here.passed == [GatePassed(NOW, "anxiety/Dread", GateWay.PRACTISED, "anxiety/Dread")]


def test_without_animation_there_are_lines_and_a_bar(stands, look, monkeypatch):
    monkeypatch.setattr(Look, "is_animated", False)
    here = stands()
    here.clicks("Start")
    here.waits(20)
    assert not here.panel.practice.breath.isVisible()
    assert here.panel.practice.bar.isVisible()
    assert here.panel.practice.line.text() == mood("resentment").shift.lines[1]


def test_where_it_is_not_safe_there_is_advice_and_no_exercise(stands):
    here = stands(UNSAFE)
    assert here.panel.practice is None
    assert here.panel.windowTitle() == "Don’t go in alone."
    here.presses(Qt.Key.Key_Return)
    assert here.cared == [True]
    assert here.passed == []
    assert not here.panel.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_advice_can_be_closed_or_understood_by_key(stands, key):
    here = stands(UNSAFE)
    here.presses(key)
    assert here.cared == [True] * (key == Qt.Key.Key_Space)
    assert not here.panel.isVisible()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("conversation", [RESENTFUL, UNSAFE], ids=["soft", "care"])
def test_nothing_is_clipped(stands, look, conversation, size):
    look.wear("dark", size)
    here = stands(conversation)
    assert list(clipped(here.panel)) == []
    if here.panel.practice is not None:
        here.clicks("Start")
        here.waits(100)
        QApplication.processEvents()
        assert list(clipped(here.panel)) == []


def test_it_grows_with_the_text_while_it_is_open(stands, look):
    here = stands()
    before = here.panel.size()
    look.wear("light", 120)
    assert here.panel.width() > before.width()
