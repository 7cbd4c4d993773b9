"""Text into other languages, so that it stays text: nothing a leader writes takes effect as markup."""

from __future__ import annotations

import re

# the line and paragraph separators, vertical tab, form feed and next line that some programs paste
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# control characters, bidirectional embeddings and overrides, the Mongolian selectors, which Typst finds in no font,
# and code points that are never characters
_UNPRINTABLE = re.compile(
    "[\0-\x08\x0e-\x1b\x1f\x7f-\x9f\u180b-\u180f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_LONG_WORD = re.compile(r"\S{25,}")
_STRETCH = re.compile(r"(\S{10})(?=[\w!-~])")
"""After ten characters, and never before a combining mark or joiner, which stay with what they belong to."""

_DRAWN_SPACE = "\u1680"
"""The Ogham space is a line; Typst finds it in no font that lacks the line."""

_MARKS = re.compile(r"[\\`*_\[\]<|~$#]|&(?=[#\w])|:(?=//)|(?i:(?<=mailto):|(?<=xmpp):|(?<=www)\.)")
_LINE_START = re.compile(r"^(\d{0,9})([-+=:>.)])")

_NUMBER = re.compile(r"^\d(?=\d{0,8}$)")
"""The template may end a line with a full stop or a bracket, and after a bare number that begins a list."""


def printable(text: str) -> str:
    """With plain line breaks, and without what no paper can show. A lone surrogate becomes U+FFFD."""
    text = _BREAKS.sub("\n", text)
    return _UNPRINTABLE.sub("", _LONE_SURROGATE.sub("\ufffd", text))


def typst(text: str) -> str:
    """A Typst string literal in markup; very long words may break."""
    text = _LONG_WORD.sub(lambda word: _STRETCH.sub("\\1\u200b", word[0]), printable(text))
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), (_DRAWN_SPACE, " ")):
        text = text.replace(plain, escaped)
    return f'#"{text}";'


def markdown(text: str) -> str:
    """CommonMark, with the extensions of GitHub in mind; a line break becomes a hard break."""
    return "\\\n".join(_markdown_line(line.strip(" \t")) for line in printable(text).split("\n"))


def _markdown_line(line: str) -> str:
    return _NUMBER.sub(_as_code, _LINE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\g<0>", line)))


def _as_code(digit: re.Match[str]) -> str:
    return f"&#{ord(digit[0])};"
