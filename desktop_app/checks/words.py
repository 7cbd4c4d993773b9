"""Reading a sentence: its words, each with the lists it belongs to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.checks.spans import quotations

WORD = "\x01"
OTHER = "\x02"
LONGEST_WORD = 40
KNOWN_AT_MOST = 20_000
READINGS_KEPT = 200
"""Sentences: a text under the caret is read by several checks, one after the other."""
TOKENS = re.compile(
    r"[^\W\d_]+\d{0,3}(?:[-‑][^\W_]+){0,4}(?:'t\b(?:[-‑][^\W_]+){0,4})?|'(?:s|re|ve|ll|d|m)\b|[€$£]?\d[\d.,:/-]*\d[^\W_]{0,4}|[€$£]?\d[^\W_]{0,4}|[^\w\s]",
)
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "‑": "-", "—": "–"})


class Known(NamedTuple):
    """A word with its lists: as written into the reading, and the keys that wake rules."""

    piece: str
    keys: frozenset[str]


class Shape(NamedTuple):
    """Words recognised by their ending, unless they stand in one of the lists."""

    list_name: str
    ending: re.Pattern[str]


@dataclass(frozen=True)
class Reading:
    """A sentence as words: pieces of equal count, their places in the sentence, and the keys it holds."""

    pieces: list[str]
    places: list[tuple[int, int]]
    keys: set[str]


@dataclass(frozen=True)
class Lexicon:
    """Word lists by set look-up; `letters` gives every list one private character."""

    letters: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    shapes: tuple[Shape, ...] = ()
    woken: frozenset[str] = frozenset()
    proper: frozenset[str] = frozenset()
    any_shape: re.Pattern[str] | None = None
    unnamed: frozenset[str] = frozenset({"day", "month", "opener", "wh", "auxq", "auxnot", "timeword"})
    spellings: Mapping[str, str] = field(default_factory=dict)
    nameless: re.Pattern[str] | None = None
    readings: dict[str, Reading] = field(default_factory=dict, compare=False, repr=False)
    known: dict[tuple[str, bool], Known] = field(default_factory=dict, compare=False, repr=False)

    def read(self, sentence: str) -> Reading:
        """The words of one sentence; words inside quotation marks are there but unreadable. Remembered for a while."""
        known = self.readings.get(sentence)
        if known is None:
            if len(self.readings) >= READINGS_KEPT:
                self.readings.clear()
            known = self.readings[sentence] = self._read(sentence)
        return known

    def _read(self, sentence: str) -> Reading:
        quotes = iter(quotations(sentence))
        quote = next(quotes, None)
        pieces: list[str] = []
        places: list[tuple[int, int]] = []
        keys: set[str] = set()
        is_first = True
        for match in TOKENS.finditer(sentence.translate(STRAIGHT)):
            start = match.start()
            while quote and quote.end <= start:
                quote = next(quotes, None)
            if quote and quote.start <= start:
                pieces.append(f'"{OTHER} ')
            else:
                known = self._look_up(match.group(), is_first)
                pieces.append(known.piece)
                keys |= known.keys
                is_first = (is_first and known.piece[-2] == OTHER) or known.piece[0] == ":"
            places.append(match.span())
        return Reading(pieces, places, keys)

    def _look_up(self, token: str, is_first: bool) -> Known:
        known = self.known.get((token, is_first))
        if known is None:
            if len(self.known) > KNOWN_AT_MOST:
                self.known.clear()
            lower = token.lower()
            word = self.spellings.get(lower, lower)
            capital = token != lower and token[1:2].islower() and not (is_first and self._may_begin_with(word))
            known = self.known[token, is_first] = self._learn(word, capital)
        return known

    def _may_begin_with(self, word: str) -> bool:
        """Whether a capital at the beginning of a sentence says nothing: a listed word, or no name by its ending."""
        return word in self.lists or (self.nameless is not None and self.nameless.search(word) is not None)

    def _learn(self, word: str, capital: bool) -> Known:
        if not word[0].isalnum() and (len(word) == 1 or word[0] not in "'€$£"):
            return Known(f"{word}{OTHER} ", frozenset({word}) & self.woken)
        names = self._lists_of(word, capital)
        letters = "".join(self.letters[name] for name in names)
        keys = frozenset({word, *(f"<{name}>" for name in names)}) & self.woken
        return Known(f"{word[:LONGEST_WORD]}{WORD}{letters} ", keys)

    def _lists_of(self, word: str, capital: bool) -> tuple[str, ...]:
        if word[0].isdigit() or word[0] in "€$£":
            return ("number", *self._shaped(word))
        listed = self.lists.get(word)
        is_name = capital and not self.unnamed.intersection(listed or ()) and not word.endswith("ing")
        named = ("name",) if is_name else ()
        if listed is not None:
            return tuple(name for name in listed if name in self.proper) + named if capital else listed
        return self._shaped(word) + named

    def _shaped(self, word: str) -> tuple[str, ...]:
        if self.any_shape is not None and not self.any_shape.search(word):
            return ()
        return tuple(shape.list_name for shape in self.shapes if shape.ending.search(word))
