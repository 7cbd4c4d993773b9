"""Finding what the rules look for in one sentence: masks first, then rules, then what silences them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from desktop_app.checks.marks import Found
from desktop_app.checks.rulebook import Rules, Sayings, pattern
from desktop_app.checks.words import OTHER, WORD, Reading

HIDDEN = "\x03"
CLAUSE_SIGNS = ";–:"
QUOTED_SOON = 5
"""Words after a verb of saying among which a quotation may begin: 'speaks of the "shared responsibility"'."""
ENDS_A_QUOTATION = frozenset({",", ";", "–", "and", "but", "again", "yet", "so", "then", "while", "because", "which"})
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
    awake = _awake(line.reading, rules.woken_in.get(step, {}), rules.sayings)
    likely = [number for number in awake if pattern(rules.sayings.sources[number]).search(line.text)]
    found: list[Found] = []
    if likely:
        readable, quiet = masked(line.reading, rules.masks), Quiet(line, rules)
        for number in likely:
            rule = rules.rules[rules.sayings.owners[number]]
            found.extend(_found(line if rule.is_unmasked else readable, quiet, number, rules))
        if step == "concern" and _is_of_nobody(line, rules):
            found = [one for one in found if rules.rules[one.rule].kind == OWN]
    return rules.remember(step, sentence, tuple(sorted(found, key=lambda one: (one.tier, one.order, one.start))))


@dataclass
class Quiet:
    """What silences the rules in one sentence, looked for once a rule: some texts match very often.

    Exceptions are looked for in the whole sentence: a masked word may be what makes the difference.
    """

    whole: Line
    rules: Rules
    stretches: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    refused: dict[str, bool] = field(default_factory=dict)

    def silences(self, rule: str, line: Line, span: tuple[int, int]) -> bool:
        """Whether a rule says nothing on this stretch of the sentence."""
        if rule not in self.stretches:
            self.stretches[rule] = list(self._excepted(rule))
            self.refused[rule] = self._refuses(rule, line)
        return self.refused[rule] or any(start < span[1] and span[0] < end for start, end in self.stretches[rule])

    def _excepted(self, rule: str) -> Iterator[tuple[int, int]]:
        exceptions = self.rules.silences.get(rule)
        if exceptions is not None:
            for number in _awake(self.whole.reading, exceptions.woken_by, exceptions):
                for match in pattern(exceptions.sources[number]).finditer(self.whole.text):
                    yield match.span()

    def _refuses(self, rule: str, line: Line) -> bool:
        needed = self.rules.conditions.get(f"{rule} needs", ())
        return (bool(needed) and not holds(line, needed)) or holds(
            line, self.rules.conditions.get(f"{rule} unless", ())
        )


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
    awake = _awake(reading, masks.woken_by, masks)
    if not awake:
        return line
    pieces = list(reading.pieces)
    for number in awake:
        for match in pattern(masks.sources[number]).finditer(line.text):
            first, after = _end_of_direct_speech(line, match)
            pieces[first:after] = [_hidden(piece) for piece in pieces[first:after]]
    return line_of(Reading(pieces, reading.places, reading.keys))


def _end_of_direct_speech(line: Line, match: re.Match[str]) -> tuple[int, int]:
    """The words a mask hides; after a quotation that ends a clause, the rest is the leader's own again."""
    first, after = line.words_in(*match.span(_marked(match)))
    pieces = line.reading.pieces
    if match.start() == match.start(_marked(match)):
        return first, after
    quoted = next((at for at in range(first, min(first + QUOTED_SOON, after)) if pieces[at][0] == '"'), after)
    while quoted < after and pieces[quoted][0] == '"':
        quoted += 1
    is_over = quoted < after and pieces[quoted].split(WORD)[0].rstrip(f"{OTHER} ") in ENDS_A_QUOTATION
    return first, quoted if is_over else after


def holds(line: Line, sources: tuple[str, ...]) -> bool:
    """Whether the line holds one of these compiled phrases."""
    return any(pattern(source).search(line.text) for source in sources)


def _hidden(piece: str) -> str:
    """A piece of the same length that no phrase can read."""
    return f"{HIDDEN * (len(piece) - 2)}{OTHER} "


def _marked(match: re.Match[str]) -> str | int:
    return "mark" if match.groupdict().get("mark") is not None else 0


def _awake(reading: Reading, woken_by: Mapping[str, tuple[int, ...]], sayings: Sayings) -> list[int]:
    """The phrases whose words the sentence holds, as far as keys can tell."""
    numbers: set[int] = set()
    for key in reading.keys:
        numbers.update(woken_by.get(key, ()))
    return sorted(number for number in numbers if not reading.keys.isdisjoint(sayings.others[number]))


def _found(line: Line, quiet: Quiet, number: int, rules: Rules) -> Iterator[Found]:
    rule = rules.rules[rules.sayings.owners[number]]
    for match in pattern(rules.sayings.sources[number]).finditer(line.text):
        if quiet.silences(rule.id, line, match.span()):
            continue
        if rule.is_of_others and _is_own(line, match.start(_marked(match)), rules.lexicon.letters):
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
