"""A should reveals a standard: whose is it?"""

from typing import Literal, NamedTuple

from desktop_app.checks.finding import line_of
from desktop_app.checks.rulebook import Rules, pattern
from desktop_app.checks.spans import sentences


class Standard(NamedTuple):
    """A should, ought to or supposed to: where it stands, and whether it is held against oneself or others."""

    start: int
    end: int
    of: Literal["mine", "theirs"]


def whose_standard(text: str, rules: Rules) -> tuple[Standard, ...]:
    """Every should in a text, for the register of standards: 'Whose standard is this?' Code points of `text`."""
    source = rules.phrases.get("is-should")
    return tuple(standard for span in sentences(text) for standard in _in(text, span, source, rules)) if source else ()


def _in(text: str, span: tuple[int, int], source: str, rules: Rules) -> list[Standard]:
    begin, end = span
    line = line_of(rules.lexicon.read(text[begin:end]))
    found = []
    for match in pattern(source).finditer(line.text):
        first, after = line.words_in(*match.span())
        start, stop = line.reading.places[first][0], line.reading.places[after - 1][1]
        before = line.reading.pieces[max(0, first - 2) : first]
        mine = any(piece.split("\x01")[0] in ("i", "we") for piece in before)
        found.append(Standard(begin + start, begin + stop, "mine" if mine else "theirs"))
    return found
