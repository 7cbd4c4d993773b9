"""Kill -9 at any moment loses no acknowledged save; and the test that says so can find a store that does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are forked and killed with SIGKILL")


def killed(store: str, folder: Path, kills: int, seconds: float) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.faults.killing", store, str(folder), str(kills), str(seconds)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds + 60, check=False)
    assert ran.returncode == 0, ran.stderr
    report: dict[str, Any] = json.loads(ran.stdout)
    return report


def test_five_hundred_kills_lose_no_acknowledged_save(tmp_path: Path) -> None:
    report = killed("library", tmp_path, 500, 110)
    assert report["losses"] == []
    assert report["kills"] == 500
    assert report["acknowledged"] >= 200


def test_the_same_kills_find_tinydb_at_fault_within_five_seconds(tmp_path: Path) -> None:
    assert killed("tinydb", tmp_path, 5000, 5)["losses"]


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_kills_lose_no_acknowledged_save(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "long" not in request.config.getoption("-m"):
        pytest.skip("the long form, with -m long")
    report = killed("library", tmp_path, 10_000, 3000)
    assert (report["kills"], report["losses"]) == (10_000, [])
