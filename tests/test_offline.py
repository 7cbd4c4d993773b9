"""Plainspoken opens no network connection: nothing that could is imported, and nothing tries.

The same programs show that the commands need neither Qt nor a display.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = str(Path(__file__).resolve().parent.parent)

NETWORK = ("socket", "ssl", "http", "urllib.request", "asyncio")

WATCHED = """
import sys
tried = []

def watch(event, arguments):
    if event.startswith("socket.") or event.startswith("urllib."):
        tried.append(event)

sys.addaudithook(watch)
sys.modules["PySide6"] = None  # importing it raises
sys.argv = ["plainspoken", *sys.argv[1:]]
from desktop_app.__main__ import main
try:
    code = main()
except SystemExit as ended:
    code = ended.code
loaded = [name for name in {network} if name in sys.modules]
assert not tried, tried
assert not loaded, loaded
sys.exit(code)
"""


@pytest.fixture
def home(tmp_path):
    folders = {name: str(tmp_path / name) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    shown = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and not name.startswith("QT_")}
    return {**shown, **folders, "HOME": str(tmp_path), "PYTHONPATH": ROOT}


def plainspoken(*words, home, folder, text=""):
    command = [sys.executable, "-c", WATCHED.format(network=NETWORK), *words]
    return subprocess.run(command, env=home, cwd=folder, input=text, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (("demo",), {0}),
        (("list",), {1}),
        (("show", "nothing"), {1}),
        (("brief", "nothing", "--out", "x.pdf"), {1}),
        (("check", "--step", "data"), {1}),
        (("doctor",), {0, 3}),
        (("--help",), {0}),
        (("--version",), {0}),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else "",
)
def test_a_command_touches_neither_the_network_nor_qt(words, codes, home, tmp_path):
    done = plainspoken(*words, home=home, folder=tmp_path, text="You always pay late.\n")
    assert done.returncode in codes, done.stderr
    assert "Traceback" not in done.stderr


CLOSED = """
import socket

def refuse(self, address):
    if self.family != socket.AF_UNIX:
        raise AssertionError("a connection was tried")

class Closed(socket.socket):
    connect = connect_ex = refuse

socket.socket = Closed
import sys
sys.argv = ["plainspoken", "demo", "--out", "brief.pdf"]
from desktop_app.__main__ import main
sys.exit(main())
"""


def test_the_demo_is_made_with_every_connection_refused(home, tmp_path):
    done = subprocess.run([sys.executable, "-c", CLOSED], env=home, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
