"""One start, measured from within. Run as ``python -m tests.benchmarks.started bare|ours ROOT``.

Prints the monotonic clock at the first painted window, and then, at rest, the memory in MB.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

REST = 700
"""Milliseconds between the first paint and the look at the memory."""


def watch(window: object) -> None:
    """Tells of the first paint of a window, rests, and ends the program there and then."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: print(time.monotonic(), flush=True))
                QTimer.singleShot(REST, self, self.end)
            return False

        def end(self) -> None:
            print(resident(), flush=True)
            os._exit(0)

    window.installEventFilter(FirstPaint(window))


def resident() -> float:
    """Megabytes in memory, shared libraries among them."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def bare() -> None:
    """The least there can be: a window with a text field."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(1280, 832)
    watch(window)
    window.show()
    application.exec()


def ours(root: Path) -> None:
    """The program as it is called, on a library below ``root``."""
    for name in ("DATA", "STATE", "CONFIG"):
        os.environ[f"XDG_{name}_HOME"] = str(root / name.lower())
    from desktop_app.ui.plain_imports import import_plainly

    import_plainly()
    from desktop_app import app as program

    start = program.start

    def watched(app: program.App, *file: object) -> None:
        watch(app.window)
        start(app, *file)

    program.start = watched
    from desktop_app.cli import run

    run([])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[2]))
