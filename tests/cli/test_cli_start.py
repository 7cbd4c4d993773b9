"""Opening the window, as far as it goes without one."""

import argparse
import os
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from desktop_app.commands import window
from desktop_app.services.surroundings import Surroundings

ROOT = Path(__file__).resolve().parents[2]


def opened(places, **surroundings):
    return window.run(argparse.Namespace(file=None, language=None), places, Surroundings("linux", **surroundings))


def test_without_a_display_the_start_names_the_demo(places, capsys):
    assert opened(places, environment={}, has=lambda _: True) == 3
    assert "plainspoken demo" in capsys.readouterr().err


def test_a_display_that_does_not_answer_is_named_and_so_is_the_demo(places, capsys):
    screen = {"DISPLAY": ":77"}
    assert opened(places, environment=screen, has=lambda _: True, reaches=lambda *_: False) == 3
    told = capsys.readouterr().err
    assert ("DISPLAY is :77" in told, "plainspoken demo" in told, len(told.splitlines())) == (True, True, 1)


@pytest.mark.skipif(not find_library("xcb"), reason="there is no X11 here")
def test_the_program_itself_ends_with_a_sentence_where_the_display_does_not_answer(tmp_path):
    folders = {f"XDG_{each}_HOME": str(tmp_path) for each in ("DATA", "STATE", "CONFIG")}
    names = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= folders | {"DISPLAY": ":7777", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "desktop_app"]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "DISPLAY is :7777" in done.stderr or "system libraries" in done.stderr


@pytest.mark.parametrize(
    ("release", "line"),
    [
        ("ID=debian\n", "sudo apt install libxcb-cursor0"),
        ('ID=rocky\nID_LIKE="rhel centos fedora"\n', "sudo dnf install xcb-util-cursor"),
        ("NAME=Arch\nID=arch\n", "sudo pacman -S xcb-util-cursor"),
        ("", "sudo apt install libxcb-cursor0"),
    ],
    ids=["debian", "fedora", "arch", "unknown"],
)
def test_a_missing_library_names_what_to_install(places, capsys, release, line):
    screen = {"DISPLAY": ":0"}
    code = opened(places, environment=screen, has=lambda name: "xcb-cursor" not in name, release=lambda: release)
    assert (code, capsys.readouterr().err.strip().endswith(line)) == (3, True)


def test_qt_itself_may_be_missing(places, capsys, monkeypatch):
    monkeypatch.setattr(window, "find_spec", lambda _: None)
    assert opened(places, environment={"DISPLAY": ":0"}) == 3
    assert "pip install" in capsys.readouterr().err


def test_a_word_that_is_neither_command_nor_file_is_told(plainspoken):
    answer = plainspoken("dmeo")
    assert answer.code == 2
    assert "--help" in answer.err


def test_the_window_gets_the_file_and_the_language(places, tmp_path, monkeypatch):
    import desktop_app

    seen = []

    class App:
        @staticmethod
        def run(*given):
            seen.append(given)
            return 0

    monkeypatch.setitem(__import__("sys").modules, "desktop_app.app", App)
    monkeypatch.setattr(desktop_app, "app", App, raising=False)
    arguments = argparse.Namespace(file=None, language="de")
    assert window.run(arguments, places, Surroundings("darwin", {})) == 0
    assert seen == [(places, None, "de")]
