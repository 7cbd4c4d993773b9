"""What another program writes while we save is not destroyed; and the test that says so can find a way that does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage.exchange import exchange

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the other program is forked")


def raced(way: str, folder: Path, rounds: int) -> dict[str, int]:
    command = [sys.executable, "-m", "tests.faults.racing", way, str(folder), str(rounds)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert ran.returncode == 0, ran.stderr
    report: dict[str, int] = json.loads(ran.stdout)
    return report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"1")
    other.write_bytes(b"2")
    if not exchange(one, other):
        pytest.skip("names cannot be exchanged here")
    return tmp_path / "library"


def test_no_version_of_another_program_is_written_over(folder: Path) -> None:
    assert raced("exchange", folder, 300) == {"rounds": 300, "written_over": 0, "destroyed": 0}


def test_the_same_race_finds_a_look_and_a_replacing_at_fault(folder: Path) -> None:
    assert raced("replace", folder, 5000)["destroyed"]


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_no_version_is_written_over_ever(folder: Path, request: pytest.FixtureRequest) -> None:
    if "long" not in request.config.getoption("-m"):
        pytest.skip("the long form, with -m long")
    assert raced("exchange", folder, 10_000) == {"rounds": 10_000, "written_over": 0, "destroyed": 0}
