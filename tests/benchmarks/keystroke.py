"""The time of one key in a text of 2,000 words, through the whole window, beside a plain editor.

Run as ``python -m tests.benchmarks.keystroke [KEYS]``; prints a table. A key is timed until all it caused is painted.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from desktop_app.app import App, compose
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places

WORDS = 2_000


def some_text() -> str:
    chance = random.Random(2026)
    return " ".join("".join(chance.choices("aeioulnrst", k=chance.randint(2, 9))) for _ in range(WORDS))


def plain_editor() -> QTextEdit:
    window, editor = QMainWindow(), QTextEdit()
    window.setCentralWidget(editor)
    window.resize(1280, 832)
    editor.setPlainText(some_text())
    editor.window_of_mine = window
    window.show()
    return editor


def our_field(application: QApplication, root: Path) -> tuple[App, QTextEdit]:
    app = compose(application, Places.under(root), lambda: datetime(2026, 3, 18, tzinfo=UTC))
    app.desk.lay_out(Conversation("key", title="Keys", step="concern").with_answer("concern", some_text()))
    app.window.show()
    fields = app.window.findChildren(QTextEdit)
    return app, next(each for each in fields if each.accessibleName() == "My concern")


def timed_key(field: QTextEdit, letter: str) -> float:
    """Milliseconds."""
    begun = perf_counter()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier, 0)
    QApplication.processEvents()
    return (perf_counter() - begun) * 1000


def at_the_end(field: QTextEdit) -> Callable[[str], float]:
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
    return lambda letter: timed_key(field, letter)


def row(what: str, times: list[float]) -> tuple[float, float]:
    cuts = quantiles(times, n=100)
    print(f"{what:36}{cuts[49]:9.2f} ms{cuts[98]:9.2f} ms")
    return cuts[49], cuts[98]


def main(keys: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    plain = plain_editor()
    with tempfile.TemporaryDirectory() as root:
        app, field = our_field(application, Path(root))
        ours, other = at_the_end(field), at_the_end(plain)
        letters = random.Random(7).choices("aeioulnrst    ", k=keys)
        pairs = [(ours(letter), other(letter)) for letter in letters][10:]
        app.close()
    print(f"{f'{keys} keys in {WORDS:,} words':36}{'p50':>12}{'p99':>12}")
    middle, most = row("Plainspoken, the whole window", [pair[0] for pair in pairs])
    bare_middle, bare_most = row("a plain editor", [pair[1] for pair in pairs])
    print(f"{'ratio':36}{middle / bare_middle:10.2f} x{most / bare_most:10.2f} x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
