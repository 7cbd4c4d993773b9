"""Finding what the rules look for in one sentence: masks first, then rules, then what silences them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from desktop_app.checks.marks import Found
from desktop_app.checks.rulebook import Rules, Sayings, pattern
from desktop_app.checks.words import OTHER, Reading

HIDDEN = "\x03"
CLAUSE_SIGNS = ";–:"
OTHERS = ("you", "your", "role", "name")
"""The lists by which a sentence speaks of someone else."""


@dataclass(frozen=True)
class Line:
    """A reading as one string, with the offset at which each word of it begins."""

    text: str
    offsets: list[int]
    reading: Reading

    def words_in(self, begin: int, end: int) -> tuple[int, int]:
        """The first word and the word after the last, for a stretch of the string."""
        return bisect_right(self.offsets, begin) - 1, bisect_right(self.offsets, max(begin, end - 1))


def find(sentence: str, step: str, rules: Rules) -> tuple[Found, ...]:
    """Everything the rules of a step find in a sentence, the surest first; remembered per sentence."""
    known = rules.seen.get((step, sentence))
    if known is not None:
        return known
    line = line_of(rules.lexicon.read(sentence))
    awake = _awake(line.reading, rules.woken_in.get(step, {}))
    likely = [number for number in awake if pattern(rules.sayings.sources[number]).search(line.text)]
    found: list[Found] = []
    if likely:
        readable = masked(line.reading, rules.masks)
        for number in likely:
            rule = rules.rules[rules.sayings.owners[number]]
            found.extend(_found(line if rule.is_unmasked else readable, line.text, number, rules))
        if step == "concern" and _is_of_nobody(line, rules):
            found = [one for one in found if rules.rules[one.rule].kind == OWN]
    return rules.remember(step, sentence, tuple(sorted(found, key=lambda one: (one.tier, one.order, one.start))))


OWN = "feeling"
"""The kind of rule that speaks of the leader's own words for what others did: 'I feel ignored'."""


def _is_of_nobody(line: Line, rules: Rules) -> bool:
    """A concern that speaks of no one else cannot be about them: 'a child could be given the wrong plate'."""
    source = rules.phrases.get("is-about-another")
    return source is not None and not holds(line, (source,))


def line_of(reading: Reading) -> Line:
    """The reading as one string."""
    offsets = list(accumulate((len(piece) for piece in reading.pieces), initial=0))
    return Line("".join(reading.pieces), offsets[:-1] or [0], reading)


def masked(reading: Reading, masks: Sayings) -> Line:
    """The reading without the stretches the masks hide: quoted, reported, contractual, technical, past."""
    line = line_of(reading)
    awake = _awake(reading, masks.woken_by)
    if not awake:
        return line
    pieces = list(reading.pieces)
    for number in awake:
        for match in pattern(masks.sources[number]).finditer(line.text):
            first, after = line.words_in(*match.span(_marked(match)))
            pieces[first:after] = [_hidden(piece) for piece in pieces[first:after]]
    return line_of(Reading(pieces, reading.places, reading.keys))


def holds(line: Line, sources: tuple[str, ...]) -> bool:
    """Whether the line holds one of these compiled phrases."""
    return any(pattern(source).search(line.text) for source in sources)


def _hidden(piece: str) -> str:
    """A piece of the same length that no phrase can read."""
    return f"{HIDDEN * (len(piece) - 2)}{OTHER} "


def _marked(match: re.Match[str]) -> str | int:
    return "mark" if match.groupdict().get("mark") is not None else 0


def _awake(reading: Reading, woken_by: Mapping[str, tuple[int, ...]]) -> list[int]:
    numbers: set[int] = set()
    for key in reading.keys:
        numbers.update(woken_by.get(key, ()))
    return sorted(numbers)


def _found(line: Line, whole: str, number: int, rules: Rules) -> Iterator[Found]:
    rule = rules.rules[rules.sayings.owners[number]]
    for match in pattern(rules.sayings.sources[number]).finditer(line.text):
        if _is_silenced(line, whole, match.span(), rule.id, rules):
            continue
        if rule.is_of_others and _is_own(line, match.start(), rules.lexicon.letters):
            continue
        first, after = line.words_in(*match.span(_marked(match)))
        start, end = line.reading.places[first][0], line.reading.places[after - 1][1]
        yield Found(start, end, rule.id, rule.tier, number)


def _is_own(line: Line, begin: int, letters: Mapping[str, str]) -> bool:
    """Whether the nearest person before these words, in the same clause, is the speaker: owning is no judgement."""
    at = bisect_right(line.offsets, begin) - 1
    for place, piece in reversed(list(enumerate(line.reading.pieces[:at]))):
        if piece[0] in CLAUSE_SIGNS:
            return False
        if any(letters[name] in piece for name in OTHERS):
            return letters["my"] in "".join(line.reading.pieces[max(0, place - 1) : place])
        if letters["i"] in piece:
            return True
    return False


def _is_silenced(line: Line, whole: str, span: tuple[int, int], rule: str, rules: Rules) -> bool:
    """Exceptions are looked for in the whole sentence: a masked word may be what makes the difference."""
    for source in rules.silences.get(rule, ()):
        for match in pattern(source).finditer(whole):
            if match.start() < span[1] and span[0] < match.end():
                return True
    needed = rules.conditions.get(f"{rule} needs", ())
    return (bool(needed) and not holds(line, needed)) or holds(line, rules.conditions.get(f"{rule} unless", ()))
