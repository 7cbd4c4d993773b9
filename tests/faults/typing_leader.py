"""The real program, with a leader who types into it until someone kills it.

Run as ``python -m tests.faults.typing_leader FOLDER SEED``: opens the window on the library below FOLDER, types about
twenty keys a second into the concern of a conversation, and prints ``seconds text`` before each key, as the monotonic
clock has it, with the text as it will be then.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop_app.app import App, compose
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import NoSuchConversation

WHICH = "typed"
PACE = 50
"""Milliseconds between two keys."""


def opened(places: Places) -> App:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app = compose(application, places, lambda: datetime(2026, 3, 18, 9, tzinfo=UTC))
    try:
        app.library.open(WHICH)
    except NoSuchConversation:
        app.library.save(Conversation(WHICH, title="Typed until the end", step="concern"))
    app.window.show()
    app.desk.open(WHICH)
    return app


class TypingLeader:
    def __init__(self, app: App, seed: int) -> None:
        self._letters = random.Random(seed)
        fields = app.window.findChildren(QTextEdit)
        self._field = next(each for each in fields if each.accessibleName() == "My concern")
        self._field.setPlainText("")
        self._text = ""
        self._timer = QTimer(app.window, interval=PACE)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        letter = self._letters.choice("abcdefgh ")
        self._text += letter
        print(time.monotonic(), self._text, flush=True)
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, self._field, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier, 0
        )


if __name__ == "__main__":
    application = QApplication([])
    leader = TypingLeader(opened(Places.under(Path(sys.argv[1]))), int(sys.argv[2]))
    sys.exit(application.exec())
