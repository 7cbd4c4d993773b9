"""Opening the window, as far as it goes without one."""

import argparse

import pytest

from desktop_app.commands import window
from desktop_app.services.surroundings import Surroundings


def opened(places, **surroundings):
    return window.run(argparse.Namespace(file=None, language=None), places, Surroundings("linux", **surroundings))


def test_without_a_display_the_start_names_the_demo(places, capsys):
    assert opened(places, environment={}, has=lambda _: True) == 3
    assert "plainspoken demo" in capsys.readouterr().err


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
