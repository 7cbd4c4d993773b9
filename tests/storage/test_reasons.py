"""Each refusal of the disk is a sentence with a next step, and carries no words of a leader."""

from __future__ import annotations

import errno

import pytest

from desktop_app.storage.reasons import reason_of


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EROFS, "cannot be written"),
        (errno.EACCES, "cannot be written"),
        (errno.ENOENT, "Plug it in"),
        (errno.EIO, "did not take it"),
    ],
)
def test_a_refusal_has_its_sentence(error: int, says: str) -> None:
    assert says in reason_of(OSError(error, "text"))


def test_an_error_without_a_number_has_a_sentence_too() -> None:
    assert reason_of(OSError("text")).endswith(".")
