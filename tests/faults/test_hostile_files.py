"""Whatever lies in the folder: its bytes stay as they are, and the other conversations open."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.errors import ChangedElsewhere, ConversationDamaged, MadeByNewerVersion
from desktop_app.storage.library import Library

GOOD = b'{"conversation":{"1":{"schema":1,"id":"bad","revision":1,"title":"Canary","person":""'
HOSTILE = {
    "zero length": b"",
    "zeros": bytes(4096),
    "garbage": bytes(range(256)) * 20,
    "cut off": GOOD,
    "another program's": b'{"version": 3, "notes": ["Canary"]}',
    "a list": b"[1, 2, 3]",
    "deep": b'{"a":' * 100_000,
    "a future one": b'{"conversation":{"1":{"schema":99,"id":"bad","shape":"round"}}}',
    "no schema": b'{"conversation":{"1":{"id":"bad"}}}',
    "JSONStorage's": b'{"_default": {"1": {"id": "bad"}}}',
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Places.under(tmp_path)) as library:
        library.save(Conversation("good", title="The other one"))
        yield library


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_stays_as_it_is_and_the_others_open(library: Library, hostile: bytes) -> None:
    file = library.folder / "bad.json"
    file.write_bytes(hostile)
    troubles = {entry.id: entry.trouble for entry in library.entries()}
    assert troubles == {"good": None, "bad": "newer" if b"99" in hostile[:50] else "damaged"}
    with pytest.raises((ConversationDamaged, MadeByNewerVersion)) as refused:
        library.open("bad")
    assert "Canary" not in str(refused.value)
    with pytest.raises(ChangedElsewhere):
        library.save(Conversation("bad", title="Mine"))
    assert file.read_bytes() == hostile
    assert library.open("good").title == "The other one"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(library: Library) -> None:
    os.mkfifo(library.folder / "pipe.json")
    assert [entry.id for entry in library.entries()] == ["good"]
    with pytest.raises(ConversationDamaged):
        library.open("pipe")


def test_a_folder_in_the_place_of_a_file_is_damaged(library: Library) -> None:
    (library.folder / "folder.json").mkdir()
    assert [entry.id for entry in library.entries()] == ["good"]
    with pytest.raises(ConversationDamaged):
        library.open("folder")


def test_a_file_gone_while_the_folder_is_read_is_not_listed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.storage import refresh

    file = library.folder / "bad.json"
    file.write_bytes(b"")
    listing = refresh._stamps

    def then_gone(folder: Path) -> object:
        found = listing(folder)
        file.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(refresh, "_stamps", then_gone)
    assert [entry.id for entry in library.entries()] == ["good"]


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_text_is_listed(library: Library) -> None:
    file = Path(os.fsdecode(os.fsencode(library.folder) + b"/caf\xe9.json"))
    file.write_bytes(b"")
    assert [entry.trouble for entry in library.entries()] == [None, "damaged"]
    file.unlink()
    assert [entry.id for entry in library.entries()] == ["good"]


def test_unicode_and_long_paths_hold_a_library(tmp_path: Path) -> None:
    root = tmp_path / "Gespräche – 対話 🙂 ' \" % # ?"
    for _ in range(10):
        root /= "a very long name " * 10
    with Library(Places.under(root)) as library:
        library.save(library.save(Conversation("a", title="送货 迟到了")))
        assert [entry.name for entry in library.search("送货")] == ["送货 迟到了"]
        assert len(library.versions("a")) == 1
