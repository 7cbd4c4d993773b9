"""Rules as the program holds them."""

import functools
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.checks.marks import Found
from desktop_app.checks.words import Lexicon

SENTENCES_KEPT = 4_000


@dataclass(frozen=True)
class Rule:
    """One rule: what it looks for (phrases), what silences it, what it says to the leader, and its name there."""

    id: str
    kind: str
    steps: tuple[str, ...]
    tier: int
    why: str
    patterns: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    try_: str = ""
    source: str = ""
    good: str = ""
    bad: str = ""
    marks: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    is_of_others: bool = False
    is_unmasked: bool = False
    is_on: bool = True
    is_own: bool = False
    name: str = ""
    group: str = ""
    place: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Sayings:
    """Compiled phrases: keys to phrase numbers, each phrase with its owner, and the other keys it needs."""

    woken_by: Mapping[str, tuple[int, ...]]
    sources: tuple[str, ...]
    owners: tuple[str, ...]
    others: tuple[frozenset[str], ...]


@dataclass(frozen=True)
class Rules:
    """The rules of one language, with a leader's own; `own_file` errors are raised while loading, never here."""

    language: str
    rules: Mapping[str, Rule]
    lexicon: Lexicon
    sayings: Sayings
    woken_in: Mapping[str, Mapping[str, tuple[int, ...]]]
    masks: Sayings
    time_masks: Sayings
    silences: Mapping[str, Sayings]
    conditions: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, str]
    says: Mapping[str, str]
    seen: OrderedDict[tuple[str, str], tuple[Found, ...]] = field(
        default_factory=OrderedDict, compare=False, repr=False
    )

    def warm(self) -> None:
        """Makes every pattern ready, which takes about a second; without it each is made when first needed."""
        for sayings in (self.sayings, self.masks, self.time_masks, *self.silences.values()):
            for source in sayings.sources:
                pattern(source)
        for sources in (*self.conditions.values(), tuple(self.phrases.values())):
            for source in sources:
                pattern(source)

    def forget(self) -> None:
        """Forgets every sentence read so far, so that the next reading is a first one."""
        self.seen.clear()
        self.lexicon.readings.clear()

    def remember(self, step: str, sentence: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
        """Keeps what was found in a sentence, and forgets the oldest beyond SENTENCES_KEPT."""
        self.seen[step, sentence] = found
        if len(self.seen) > SENTENCES_KEPT:
            self.seen.popitem(last=False)
        return found


@functools.lru_cache(maxsize=16_384)
def pattern(source: str) -> re.Pattern[str]:
    """A compiled phrase, made when it is first needed."""
    return re.compile(source)
