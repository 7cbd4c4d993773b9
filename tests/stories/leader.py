"""A leader at the real window, with a real library: every verb is what a person does with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import App, compose, start
from desktop_app.places import Places
from desktop_app.ui import keys
from desktop_app.ui.home.conversation_list import ConversationList
from desktop_app.ui.noticing.mark_message import MarkMessage
from desktop_app.ui.standing import stand_as_left

W = TypeVar("W", bound=QWidget)


class Leader:
    def __init__(self, qtbot: QtBot, places: Places, today: datetime) -> None:
        self.qtbot, self.places, self.clock = qtbot, places, today
        self.app: App | None = None
        self.screens = [QRect(0, 0, 1920, 1080)]

    # --- coming and going

    def starts(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.app = compose(application, self.places, lambda: self.clock)
        stand_as_left(self.window, self.places, self.screens)
        start(self.app)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.waits_until(lambda: self.window.home.is_whole)
        self.settles()

    def quits(self) -> None:
        self.presses(keys.QUIT)
        assert not self.window.isVisible()
        self.is_gone()

    def is_gone(self) -> None:
        """Nothing of the window is left that a later one could hear."""
        app, self.app = self.app, None
        app.desk.leave()
        app.library.close()
        for part in (app.window, app.rulebook, app.desk, app.wishes, app.look):
            shiboken6.delete(part)

    def returns_the_next_day(self) -> None:
        self.quits()
        self.clock += timedelta(days=1)
        self.starts()

    def waits_until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=5000)

    def settles(self) -> None:
        """The offscreen platform has no window manager that would hand the focus back when a dialog closes."""
        for _ in range(3):
            QApplication.processEvents()
        if self.app is not None and self.app.desk.shelf.is_looking:
            self.waits_until(lambda: not self.app.desk.shelf.is_looking)
        if QApplication.activeWindow() is None and self.window.isVisible():
            self.window.activateWindow()
        for _ in range(3):
            QApplication.processEvents()

    # --- hands

    def presses(self, key: keys.Key | str) -> None:
        self.settles()
        sequence = QKeySequence(key if isinstance(key, str) else key.keys)
        combination = sequence[0]
        target = self.window.focusWidget() or self.window
        dialog = QApplication.activeModalWidget()
        target = (dialog.focusWidget() or dialog) if dialog else target
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settles()

    def types(self, text: str) -> None:
        dialog = QApplication.activeModalWidget()
        focus = (dialog or self.window).focusWidget()
        assert focus is not None
        if isinstance(focus, QTextEdit):
            focus.insertPlainText("") if not text.isascii() else None
        for character in text:
            _type(focus, character)
        self.settles()

    def clicks(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        self.settles()

    # --- the method

    def begins(self, title: str, person: str = "", organisation: str = "", when: str = "", at: str = "") -> None:
        """Fills the form with the keyboard alone."""
        self.presses(keys.NEW)
        for text in (title, person, organisation, when, at):
            self.types(text)
            self.presses("Tab")
        self.presses("Return") if not isinstance(self.dialog, QDialog) else self.clicks(self.button("Begin"))

    def chooses_row(self, rows: ConversationList, place: int = 0) -> None:
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(place, 0))
        self.settles()

    def resizes(self, width: int, height: int = 832) -> None:
        self.window.resize(width, height)
        self.settles()

    def goes_on(self) -> None:
        self.presses(keys.NEXT)

    def goes_back(self) -> None:
        self.presses(keys.BACK)

    def goes_to(self, step: str) -> None:
        self.window.conversation.go(step)
        self.settles()

    def writes(self, text: str, into: str) -> None:
        """Puts the caret at the end of a field, by its accessible name, and types."""
        field = self.field(into)
        field.setFocus()
        self.settles()
        if isinstance(field, QTextEdit):
            cursor = field.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            field.setTextCursor(cursor)
        for character in text:
            _type(field, character)
        self.settles()

    def clears(self, field: str) -> None:
        self.field(field).setFocus()
        self.presses("Ctrl+A")
        self.presses("Delete")

    def adds_fact(self, what: str, on: str) -> None:
        number = len(list(self.conversation.facts)) + 1
        self.writes(on, into=f"When, fact {number}")
        self.presses("Tab")
        number = next(n for n in range(1, 20) if not self.field(f"What was said or done, fact {n}").toPlainText())
        self.writes(what, into=f"What was said or done, fact {number}")

    def pauses(self) -> None:
        """Long enough for the checks to read along."""
        self.window.conversation.watch.read()
        self.settles()

    def chooses(self, name: str) -> None:
        """From the menu of the message."""
        menus = (action for action in self._message.findChildren(QAction) if action.text() == name)
        next(menus).trigger()
        self.settles()

    def goes_in_anyway(self) -> None:
        """Past the gate that a poor mood opens."""
        self.clicks(self.button("I am going in anyway"))

    # --- eyes

    @property
    def _message(self) -> MarkMessage | None:
        here = self.window.conversation
        return here._markers[self.conversation.step].message

    @property
    def message(self) -> str | None:
        shown = self._message
        return shown.mark.why if shown is not None and shown.isVisible() and shown.mark else None

    @property
    def marked(self) -> list[str]:
        """The highlighted words on the page."""
        fields = self.window.conversation._markers[self.conversation.step]._fields.values()
        return [each.cursor.selectedText() for field in fields for each in field.writing.extraSelections()]

    @property
    def window(self):
        assert self.app is not None
        return self.app.window

    @property
    def dialog(self) -> QDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None

    @property
    def conversation(self):
        guide = self.app.desk.guide
        assert guide is not None
        return guide.conversation

    def field(self, name: str) -> QLineEdit | QTextEdit:
        fields = [*self.window.findChildren(QTextEdit), *self.window.findChildren(QLineEdit)]
        found = [field for field in fields if field.accessibleName() == name and not _is_buried(field)]
        assert found, f"there is no field called {name!r}"
        return found[0]

    def button(self, name: str) -> QAbstractButton:
        top = self.dialog or self.window
        found = [each for each in top.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())]
        visible = [each for each in found if each.isVisible()]
        assert visible, f"there is no button called {name!r}"
        return visible[0]

    def list_of(self, name: str) -> ConversationList:
        lists = self.window.findChildren(ConversationList)
        return next(each for each in lists if each.accessibleName() == name and each.isVisible())

    def is_told(self, words: str) -> bool:
        return words in self.window.notices.text

    def sees_saved(self) -> bool:
        bar = self.window.conversation.bar
        return bar.saved == "Saved"

    @property
    def script(self) -> str:
        return self.app.desk.guide.journey.opening.text


def _is_buried(widget: QWidget) -> bool:
    """On a page that is not shown now; a field that only appears on focus is not."""
    parent = widget.parentWidget()
    return parent is not None and not parent.isVisible()


def _type(widget: QWidget, character: str) -> None:
    if character == "\n":
        QTest.keyClick(widget, Qt.Key.Key_Return)
    else:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier, 0
        )
