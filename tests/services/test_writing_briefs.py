"""Briefs as files: the name's ending decides, what was there is replaced whole, and every refusal is one sentence."""

import errno
import re
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.conversation import Conversation
from desktop_app.services.documents import (
    CannotWrite,
    UnknownFormat,
    as_html,
    as_markdown,
    as_pdf,
    as_text,
    suggested_file_name,
    write_brief,
)
from desktop_app.storage import durable
from tests.services.late_invoices import EVERYTHING, LATE_INVOICES

WAYS = {"html": as_html, "md": as_markdown, "txt": as_text}


@pytest.mark.parametrize("suffix", WAYS)
def test_the_ending_decides_the_format(tmp_path, suffix):
    path = tmp_path / f"Brief.{suffix.upper()}"
    write_brief(LATE_INVOICES, path, EVERYTHING)
    assert path.read_bytes().decode() == WAYS[suffix](LATE_INVOICES, EVERYTHING)


def test_a_pdf_replaces_what_was_there_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_text("an older one")
    write_brief(LATE_INVOICES, path)
    assert path.read_bytes() == as_pdf(LATE_INVOICES)
    assert names_in(tmp_path) == ["brief.pdf"]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def is_one_sentence(text: str) -> bool:
    return bool(re.fullmatch(r"[A-Z“][^\n]*\.", text)) and "canary" not in text and "Errno" not in text


@pytest.mark.parametrize("name", ["brief.docx", "brief", ".pdf", "brief.pdf.", "brief.typ", ".", ""])
def test_an_unknown_ending_is_refused_in_one_sentence(tmp_path, name):
    with pytest.raises(UnknownFormat) as refused:
        write_brief(LATE_INVOICES, tmp_path / name)
    assert refused.value.sentence == "Give the file a name that ends in .pdf, .html, .md or .txt."


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("absent/brief.pdf", "There is no folder"),
        ("file/brief.pdf", "is not a folder"),
        ("folder.pdf", "“folder.pdf” is a folder"),
        ("x" * 300 + ".md", "too long"),
        ("a\0b.txt", "could not be written"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_in_one_sentence(tmp_path, name, told):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(CannotWrite) as refused:
        write_brief(LATE_INVOICES, tmp_path / name)
    assert told in refused.value.sentence
    assert is_one_sentence(refused.value.sentence)
    assert names_in(tmp_path) == ["file", "folder.pdf"]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EIO])
def test_what_the_system_refuses_is_told_in_one_sentence(tmp_path, monkeypatch, code):
    def refuse(*_: object) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(durable, "replace_durably", refuse)
    with pytest.raises(CannotWrite) as refused:
        write_brief(LATE_INVOICES, tmp_path / "brief.txt")
    assert str(tmp_path) in refused.value.sentence
    assert is_one_sentence(str(refused.value))


def test_the_suggested_name_is_safe_and_names_nobody():
    assert suggested_file_name(LATE_INVOICES, "pdf") == "Brief 2026-11-26.pdf"
    assert suggested_file_name(replace(LATE_INVOICES, on=None), ".md") == "Brief.md"
    assert suggested_file_name(Conversation("new", title="CON", person="../.."), "txt") == "Brief.txt"
