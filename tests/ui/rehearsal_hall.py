"""A rehearsal with a clock that moves only when it is told to."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.answers import IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.ui.look import Look
from desktop_app.ui.rehearsal.rehearsal_window import RehearsalWindow
from tests.domain.northgate import NORTHGATE

NOW = datetime(2026, 3, 18, 9, tzinfo=UTC)
CARDS = (IfThen("they interrupt", "I stop, and write it down"), IfThen("they say no.", "I ask what would work."))
ALOUD = (19_000, 7_000, 8_000, 4_000)
KEYS = ("data", "concern", "reason", "ask")
HELD_SILENCE = "You have asked. Now hold the silence."


def rehearsed(held: int = 7_000, times: tuple[int, ...] = (21_000, 8_000, 9_000, 4_000)) -> Rehearsal:
    return Rehearsal(NOW, tuple(map(PartSpoken, KEYS, times)), 79, 7_000, held)


class Hall:
    def __init__(
        self, look: Look, conversation: Conversation = NORTHGATE, cards: tuple[IfThen, ...] = (), **how: object
    ):
        self.at = 5_000
        self.kept: list[Rehearsal] = []
        self.told: list[str] = []
        self.lengths: list[int] = []
        self.left: list[bool] = []
        self.window = RehearsalWindow(conversation, cards, look, lambda: NOW, clock=lambda: self.at, **how)
        self.window.rehearsed.connect(self.kept.append)
        self.window.announced.connect(self.told.append)
        self.window.silence_set.connect(self.lengths.append)
        self.window.left.connect(lambda: self.left.append(True))
        self.window.resize(1280, 832)
        self.window.show()
        self.settles()

    def settles(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def waits(self, milliseconds: int) -> Hall:
        self.at += milliseconds
        self.window.tick()
        return self

    def presses(self, key: Qt.Key = Qt.Key.Key_Space) -> Hall:
        QTest.keyClick(self.window, key)
        return self

    def speaks(self) -> Hall:
        """The whole opening; the silence begins."""
        for milliseconds in ALOUD:
            self.waits(milliseconds).presses()
        return self

    @property
    def says(self) -> str:
        return self.window.stage.text.text()

    @property
    def clock(self) -> str:
        return self.window.stage.clock.text

    @property
    def moves(self) -> list[str]:
        return [shown.text() for shown in self.window.top.moves.values() if shown.isVisible()]


def state_of(hall: Hall) -> object:
    return hall.window.rehearsing.state
