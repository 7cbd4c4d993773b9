"""``plainspoken`` as a person types it, with folders of its own."""

from typing import NamedTuple

import pytest

from desktop_app.cli import run
from desktop_app.places import Places


class Answer(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Where the commands keep things during a test."""
    of_test = Places.under(tmp_path / "home")
    monkeypatch.setattr(Places, "of_this_user", lambda library=None: Places.under(tmp_path / "home", library))
    monkeypatch.chdir(tmp_path)
    return of_test


@pytest.fixture
def plainspoken(places, capsys):
    def type_in(*words):
        try:
            code = run([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code
        return Answer(code, *capsys.readouterr())

    return type_in
