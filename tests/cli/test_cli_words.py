"""The words after ``plainspoken``, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.cli import COMMANDS
from desktop_app.storage.preferences import Preferences, save_preferences

ROOT = Path(__file__).resolve().parents[2]


def test_the_help_names_every_command(plainspoken):
    answer = plainspoken("--help")
    assert answer.code == 0
    assert all(f"  {name} " in answer.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(plainspoken, name):
    answer = plainspoken(name, "--help")
    assert (answer.code, COMMANDS[name] in " ".join(answer.out.split())) == (0, True)


def test_the_version_is_told(plainspoken):
    assert plainspoken("--version").out == f"Plainspoken {__version__}\n"


@pytest.mark.parametrize("words", [("list", "--colour"), ("brief", "x"), ("check", "--step", "weather"), ("--colour",)])
def test_a_misuse_ends_with_2(plainspoken, words):
    assert plainspoken(*words).code == 2


def test_the_library_chosen_in_the_preferences_is_used(plainspoken, places, tmp_path):
    save_preferences(Preferences(library=str(tmp_path / "chosen")), places)
    plainspoken("demo")
    assert [each.name for each in (tmp_path / "chosen").glob("*.json")] == ["sample-harbour-foods.json"]


def test_a_reader_that_leaves_early_is_no_error(tmp_path):
    folders = {f"XDG_{each}_HOME": str(tmp_path) for each in ("DATA", "STATE", "CONFIG")}
    words = f"'{sys.executable}' -m desktop_app list --json | true; exit ${{PIPESTATUS[0]}}"
    environment = {**os.environ, **folders, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-c", words], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode in (0, 1), done.stderr) == (True, "")


def test_interrupting_ends_as_a_shell_expects(plainspoken, monkeypatch):
    def interrupt(arguments, places):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop_app.commands.list.run", interrupt)
    assert plainspoken("list").code == 130
