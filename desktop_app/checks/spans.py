"""Where sentences and quotations begin and end. Offsets are Python code points, end exclusive."""

import re
from functools import lru_cache
from typing import NamedTuple

LONGEST_SENTENCE = 700
"""Code points. Pasted text without a full stop is cut here, so that reading stays linear."""

QUOTES = re.compile(
    r'"[^"\n]{1,400}"'
    r"|“[^”“\n]{1,400}”"
    r"|„[^“”„\n]{1,400}[“”]"
    r"|«[^»«\n]{1,400}»"
    r"|‘(?<!\w‘)(?:[^’‘\n]|(?<=\w)’(?=\w)){1,400}’(?!\w)"
    r"|'(?<!\w')(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){1,400}(?<=\S)'(?!\w)"
    r'|"(?<!\w")[^"”\n]{1,400}(?=\n|\Z)'
    r"|“[^\"”“\n]{1,400}(?=\n|\Z)"
)
"""Every alternative begins with its own sign: the search then skips all other text at once."""
QUOTED_LINE = re.compile(r"^[ \t]{0,4}>[^\n]*", re.MULTILINE)
ENDS = re.compile(r"[.!?…\n](?:(?<=\n)|[.!?…]{0,3}[\"'”’»)\]]{0,3}(?=\s|\Z))")
ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|vs|etc|approx|ca|cf|fig|pp?|cl|art|sec|para|dept|est|ext|incl|excl|inc|ltd|co"
    r"|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tel|ref|max|min|hrs?|e\.g|i\.e"
    r"|a\.m|p\.m|u\.s|u\.k)|(?:\A|[\s(.])[A-Za-z]|(?:\A|\n)[ \t]{0,4}\d{1,3})\Z",
    re.IGNORECASE,
)
BULLET = re.compile(r"[ \t]{0,8}(?:[-*•–]|\d{1,3}[.)]|[a-z]\))[ \t]")
SAYING = re.compile(r"\w")
BEFORE, AFTER = 14, 48
"""Code points around an end that decide whether it is one."""
PLACE = re.compile(r"\s{0,40}(\S)")


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int


def quotations(text: str) -> tuple[Span, ...]:
    """Every quotation, also one still being typed, and lines quoted from a mail. An apostrophe is no quotation."""
    found = [Span(*match.span()) for match in QUOTES.finditer(text)]
    if ">" in text:
        found.extend(Span(*match.span()) for match in QUOTED_LINE.finditer(text))
    return tuple(sorted(found))


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, without the space around them; a quotation is never cut."""
    found: list[Span] = []
    begin = silent = 0
    quoted = iter(quotations(text))
    quote = next(quoted, None)
    for match in ENDS.finditer(text):
        while quote and quote.end < match.end():
            quote = next(quoted, None)
        if quote and quote.start < match.start() and match.end() < quote.end:
            continue
        start, end = match.span()
        if not _is_end(text[max(0, start - BEFORE) : start], text[start:end], text[end : end + AFTER]):
            continue
        if SAYING.search(text, max(begin, silent), end):
            found.extend(_cut(text, begin, end))
            begin = end
        silent = end
    found.extend(_cut(text, begin, len(text)))
    return tuple(found)


@lru_cache(maxsize=20_000)
def _is_end(before: str, mark: str, after: str) -> bool:
    """Whether a full stop or a line break ends a sentence, by what stands around it; remembered while typing."""
    if mark == "\n":
        return _begins_anew(before, after)
    following = PLACE.match(after)
    if following and following.group(1).islower() and "\n" not in following.group():
        return mark[0] in "!?" and len(mark) == 1
    return not (mark == "." and ABBREVIATION.search(before))


def _begins_anew(before: str, after: str) -> bool:
    """A line that goes on in lower case is a wrapped line, unless it is a list or follows a colon or a blank line."""
    following = PLACE.match(after)
    if not following or not following.group(1).islower() or BULLET.match(after):
        return True
    return "\n" in following.group()[:-1] or before.endswith((":", ".", "?", "!", ";"))


def _cut(text: str, begin: int, end: int) -> list[Span]:
    pieces = []
    while begin < end:
        stop = end if end - begin <= LONGEST_SENTENCE else _word_end(text, begin + LONGEST_SENTENCE)
        piece = text[begin:stop]
        if piece.strip():
            left = begin + len(piece) - len(piece.lstrip())
            pieces.append(Span(left, left + len(piece.strip())))
        begin = stop
    return pieces


def _word_end(text: str, limit: int) -> int:
    """The last space before the limit, or the limit itself in a text without spaces."""
    space = text.rfind(" ", limit - 80, limit)
    return space if space > 0 else limit
