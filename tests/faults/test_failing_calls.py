"""Each call to the system that a save makes fails once: the file stays whole, and trying again works."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage import replacing
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.exchange import exchange
from desktop_app.storage.library import Library

CALLS = ["open", "write", "fsync", "close", "replace", "link", "unlink", "scandir", "stat", "mkdir"]
FAULTS = {"write": errno.ENOSPC, "replace": errno.EACCES}
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class FailingOnce:
    """A layer over ``os``: the call numbered ``at`` fails; a file is closed all the same, as the system does."""

    at: int
    made: list[str] = field(default_factory=list)

    def over(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def made(*given: Any, **named: Any) -> Any:
            self.made.append(name)
            is_failing = len(self.made) - 1 == self.at
            if name == "close" or not is_failing:
                done = call(*given, **named)
            if is_failing:
                raise OSError(FAULTS.get(name, errno.EIO), "made to fail")
            return done

        return made


Exchange = Callable[[Path, Path], bool]


def save_with_fault(root: Path, at: int, exchanging: Exchange) -> tuple[FailingOnce, bool]:
    """Saves twice, the second time with a fault; whether that save was acknowledged."""
    places = Places.under(root)
    with Library(places) as library:
        before = library.save(Conversation("a", title="before"))
        after = before.described(title="after")
        layer = FailingOnce(at)
        is_acknowledged = is_saved(library, after, layer, exchanging)
        judge(library, after, is_acknowledged)
    with Library(places):  # the next start clears away what could not be
        assert [each.name for each in places.library.iterdir()] == ["a.json"]
    return layer, is_acknowledged


def is_saved(library: Library, conversation: Conversation, layer: FailingOnce, exchanging: Exchange) -> bool:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replacing, "exchange", layer.over("exchange", exchanging))
        for name in CALLS:
            patch.setattr(os, name, layer.over(name, getattr(os, name)))
        try:
            library.save(conversation)
        except SaveFailed:
            return False
    return True


def judge(library: Library, after: Conversation, is_acknowledged: bool) -> None:
    with Library(Places(library.folder, library.folder, library.folder, library.folder), read_only=True) as reader:
        found = reader.open("a")
    assert found.title == "after" if is_acknowledged else found.title in ("before", "after")
    again = library.save(after)
    assert library.open("a") == again
    assert again.title == "after"
    assert [entry.name for entry in library.entries()] == ["after"]


def cannot(_one: Path, _other: Path) -> bool:
    return False


@pytest.mark.parametrize("exchanging", [exchange, cannot])
def test_each_call_of_a_save_may_fail_once(tmp_path: Path, exchanging: Exchange) -> None:
    """The number of calls is found by making ever later ones fail, until none is left to."""
    made, outcomes = -1, []
    for at in range(200):
        layer, is_acknowledged = save_with_fault(tmp_path / str(at), at, exchanging)
        if len(layer.made) <= at:
            break
        made = at
        outcomes.append((layer.made[at], is_acknowledged))
    assert made >= 9
    assert {"open", "write", "fsync", "close", "exchange"} <= {name for name, is_saved in outcomes if not is_saved}


def traces() -> str:
    """Why programs cannot be traced here, or nothing."""
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "ptrace is not allowed here"


CANNOT_TRACE = traces()
FAULTS_OF_THE_SYSTEM = [
    "fsync:error=EIO:when=7..8",
    "renameat2:error=ENOSPC:when=2",
    "renameat2:error=ENOSYS",  # an old kernel: names are not exchanged, files replaced
    "link:error=EIO:when=2",
]
SAVES = """
import sys
from pathlib import Path
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.library import Library
library = Library(Places.under(Path(sys.argv[1])))
last = library.save(Conversation("a", title="0"))
tries = 0
while last.revision < 4:
    tries += 1
    try:
        last = library.save(last.described(title=str(last.revision)))
    except SaveFailed as failed:
        print("failed", failed.reason)
    assert tries < 9
print("saved", last.revision, library.open("a") == last)
"""


@pytest.mark.skipif(bool(CANNOT_TRACE), reason=CANNOT_TRACE or "-")
@pytest.mark.parametrize("fault", FAULTS_OF_THE_SYSTEM)
def test_the_system_itself_may_refuse_a_call(tmp_path: Path, fault: str) -> None:
    name = re.match("[a-z0-9]+", fault)
    assert name
    trace = ["strace", "-f", "-qq", "-o", str(tmp_path / "trace"), "-e", f"trace={name[0]}", "-e", f"inject={fault}"]
    command = [*trace, sys.executable, "-c", SAVES, str(tmp_path / "root")]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.stdout.endswith("saved 4 True\n"), ran.stdout + ran.stderr
    assert "INJECTED" in (tmp_path / "trace").read_text()
