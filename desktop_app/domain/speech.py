"""Text as it is said: its pace, its words, its sentences."""

from __future__ import annotations

import re

WORDS_PER_MINUTE = 130
"""An unhurried pace, near the slow end of conversational English (about 120 to 160); the leader sets their own."""

SLOWEST, FASTEST = 60, 240


_WORD = re.compile(r"\w[\w’'.,:/%-]*")
_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")


def count_words(text: str) -> int:
    """Words as a reader says them: 'site 7’s' is two, a lone dash none."""
    return len(_WORD.findall(text))


def as_sentence(text: str) -> str:
    """One line that ends like a sentence."""
    line = " ".join(text.split())
    return line if not line or _END.search(line) else f"{line}."
