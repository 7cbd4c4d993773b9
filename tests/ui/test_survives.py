"""PySide6 6.12.0 on Python 3.11 drops references to True and None, and aborts after some thousand calls."""

import subprocess
import sys

MANY_CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Bell(QObject):
    rung = Signal(object)

application = QApplication([])
label, bell, heard = QLabel(), Bell(), []
bell.rung.connect(heard.append)
for number in range(20_000):
    label.setText(str(number))
    label.setVisible(number % 2 == 0)
    bell.rung.emit(None if number % 2 else True)
print(label.text(), len(heard))
"""


def test_twenty_thousand_calls_survive():
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["19999", "20000"]), done.stderr
