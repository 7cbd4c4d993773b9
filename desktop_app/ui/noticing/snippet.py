"""A sentence shortened around the words it is shown for."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.checks.marks import Mark
from desktop_app.checks.spans import sentences

BEFORE, WORDS, AFTER = 56, 130, 80
"""Code points: about two lines in a panel."""


class Snippet(NamedTuple):
    """``words`` are found in ``text`` for the first time where they are meant."""

    text: str
    words: str


def snippet(text: str, mark: Mark) -> Snippet:
    """The sentence of a mark on one line; what is left out at either end is three dots."""
    touched = [span for span in sentences(text) if span.start < mark.end and mark.start < span.end]
    begin, end = (touched[0].start, touched[-1].end) if touched else (mark.start, mark.end)
    words = _shorten(" ".join(text[mark.start : mark.end].split()), WORDS)
    before = _end_of(_spaced(text[begin : mark.start]), words)
    after = "" if words.endswith("…") else _shorten(_spaced(text[mark.end : end]), AFTER)
    return Snippet(f"{before}{words}{after}", words.removesuffix("…"))


def _spaced(text: str) -> str:
    """On one line, with a space at an end that had any."""
    left, right = (" " if text[end:][:1].isspace() else "" for end in (0, len(text) - 1 if text else 0))
    return f"{left}{' '.join(text.split())}{right}" if text.strip() else left


def _shorten(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[:most]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept.strip() else kept}…"


def _end_of(before: str, words: str) -> str:
    """What comes before, from behind the last place where the same words stand already."""
    again = before.rfind(words)
    start = again + len(words) if again >= 0 else 0
    if len(before) - start > BEFORE:
        cut = len(before) - BEFORE
        space = before.find(" ", cut, len(before) - 1)
        start = space + 1 if space >= 0 else cut
    return before if start == 0 else f"…{before[start:]}"
