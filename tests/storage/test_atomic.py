"""TinyDB on one file that is replaced as a whole."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from tinydb import TinyDB

from desktop_app.storage import atomic
from desktop_app.storage.atomic import AtomicStorage, digest
from desktop_app.storage.durable import replace_durably, sync_folder
from desktop_app.storage.errors import ChangedElsewhere, ConversationDamaged

TABLES = {"conversation": {"1": {"title": "Site 7"}}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.json"


def test_tinydb_reads_and_writes_through_it(path: Path) -> None:
    with TinyDB(path, storage=AtomicStorage) as file:
        file.table("conversation").insert({"title": "Site 7"})
    with TinyDB(path, storage=AtomicStorage) as file:
        assert file.table("conversation").get(doc_id=1) == {"title": "Site 7"}


def test_a_new_file_is_for_its_owner_alone(path: Path) -> None:
    AtomicStorage(path).write(TABLES)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("damaged", [b"", b"{", bytes(64)])
def test_a_damaged_file_is_never_written_over(path: Path, damaged: bytes) -> None:
    path.write_bytes(damaged)
    with pytest.raises(ConversationDamaged), TinyDB(path, storage=AtomicStorage) as file:
        file.table("conversation").insert({"title": "Site 7"})
    with pytest.raises(ChangedElsewhere):
        AtomicStorage(path).write(TABLES)
    assert path.read_bytes() == damaged


def test_a_file_that_changes_while_it_is_written_stays(path: Path) -> None:
    storage = AtomicStorage(path, announce=lambda _: path.write_bytes(b"theirs"))
    with pytest.raises(ChangedElsewhere):
        storage.write(TABLES)
    assert path.read_bytes() == b"theirs"
    assert list(path.parent.iterdir()) == [path]


def test_only_known_bytes_are_read(path: Path) -> None:
    AtomicStorage(path).write(TABLES)
    assert AtomicStorage(path, known={digest(path.read_bytes())}).read() == TABLES
    with pytest.raises(ChangedElsewhere):
        AtomicStorage(path, known={digest(b"")}).read()


def test_the_outgoing_bytes_are_shown_before_they_go(path: Path) -> None:
    kept: list[bytes] = []

    def keep(where: Path, data: bytes) -> bool:
        kept.append(data)
        return where.read_bytes() == data

    storage = AtomicStorage(path, keep=keep)
    storage.write(TABLES)
    storage.write({"conversation": {"1": {}}})
    assert kept == [b'{"conversation":{"1":{"title":"Site 7"}}}']


def test_what_could_not_be_read_again_is_not_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "LARGEST", 10)
    with pytest.raises(OSError, match="read again"):
        AtomicStorage(path).write(TABLES)
    assert not path.exists()


@pytest.mark.parametrize(("error", "is_told"), [("EINVAL", False), ("ENOTSUP", False), ("EIO", True)])
def test_a_file_system_without_folder_sync_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str, is_told: bool
) -> None:
    import errno

    def refuse(_: int) -> None:
        raise OSError(getattr(errno, error), error)

    monkeypatch.setattr(os, "fsync", refuse)
    if is_told:
        with pytest.raises(OSError, match=error):
            sync_folder(tmp_path)
    else:
        sync_folder(tmp_path)


def test_a_write_in_pieces_is_put_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    replace_durably(path, b"0123456789" * 10)
    assert path.read_bytes() == b"0123456789" * 10
