"""A full disk and a closed folder: a sentence, the old text whole, and saving again once there is room."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import os, sys, tempfile
from pathlib import Path
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import LibraryUnwritable, SaveFailed
from desktop_app.storage.library import Library
import fcntl
# all that is imported late is there: the other user may not look where we are installed
with tempfile.TemporaryDirectory() as warm, Library(Places.under(Path(warm))) as first:
    first.save(first.save(Conversation("a")))
    first.entries()
places = Places.under(Path(sys.argv[1]))
"""

FULL = """
import resource
library = Library(places)
before = library.save(Conversation("a", title="before"))
after = before.with_answer("story", "so much to say " * 10_000)
resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, resource.RLIM_INFINITY))
try:
    library.save(after)
except SaveFailed as failed:
    assert "full" in failed.reason
    assert library.open("a") == before
    assert [name for name in os.listdir(library.folder) if name != "a.json"] == []
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert library.open(library.save(after).id).text("story") == after.text("story")
    print("told and saved")
"""

CLOSED = """
if not os.getuid():
    try:
        os.setgid(65534), os.setuid(65534)
    except OSError:
        sys.exit("root cannot become another user here")
library = Library(places)
before = library.save(Conversation("a", title="before"))
places.library.chmod(0o500)
try:
    library.save(before)
except SaveFailed as failed:
    assert "cannot be written" in failed.reason
    assert library.open("a") == before
library.close()
try:
    Library(places)
except LibraryUnwritable as refused:
    assert "Allow writing" in refused.reason
with Library(places, read_only=True) as reader:
    assert [entry.name for entry in reader.entries()] == ["before"]
places.library.chmod(0o000)
try:
    Library(places, read_only=True)
except LibraryUnwritable as refused:
    assert "looked into" in refused.reason
places.library.chmod(0o700)
Library(places).close()
print("told and opened")
"""


def ran(script: str, root: Path) -> str:
    command = [sys.executable, "-c", BEGIN + script, str(root)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the system cannot limit the size of files")
def test_a_full_disk_gets_a_sentence_and_keeps_the_old_text(tmp_path: Path) -> None:
    assert ran(FULL, tmp_path) == "told and saved\n"


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are of another kind there")
def test_a_folder_closed_for_writing_gets_a_sentence_and_can_be_read() -> None:
    with tempfile.TemporaryDirectory() as root:
        if os.getuid() == 0:
            os.chown(root, 65534, 65534)
        said = ran(CLOSED, Path(root))
        if "cannot become" in said:
            pytest.skip(said.strip())
        assert said == "told and opened\n"
