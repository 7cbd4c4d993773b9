"""Words too long for a line: Qt looks for a place to break them for ever."""

from __future__ import annotations

import re

_LONG = re.compile(r"\S{400}")
_ENDLESS = re.compile(r"\S{2000}")


def has_long_word(text: str) -> bool:
    """A word so long that looking for a place to break it takes the square of its length."""
    return _LONG.search(text) is not None


def wrappable(text: str) -> str:
    """The text with an invisible place to break in every very long word: Qt hangs on a word of a million characters."""
    return _LONG.sub(lambda run: run.group() + "\u200b", text)


def is_endless(text: str) -> bool:
    """Whether a word is too long for any line."""
    return _ENDLESS.search(text) is not None
