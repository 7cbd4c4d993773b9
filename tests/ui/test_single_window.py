"""A second start raises the first window, and opens no other."""

from __future__ import annotations

import subprocess
import sys

from pytestqt.qtbot import QtBot

from desktop_app.ui.single_window import Doorbell

RING = "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); \
from desktop_app.ui.single_window import raise_first; sys.exit(0 if raise_first(sys.argv[1]) else 1)"


def test_a_second_start_raises_the_first_window(qtbot: QtBot) -> None:
    rung: list[bool] = []
    doorbell = Doorbell("a-library-of-this-test", lambda: rung.append(True))
    second = subprocess.Popen([sys.executable, "-c", RING, "a-library-of-this-test"])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert (second.returncode, rung) == (0, [True])
    doorbell.deleteLater()


def test_with_no_first_window_nobody_answers() -> None:
    assert subprocess.run([sys.executable, "-c", RING, "nobody-is-here"], check=False).returncode == 1
