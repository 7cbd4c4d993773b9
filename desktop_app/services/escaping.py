"""Text into other languages, so that it stays text: nothing a leader writes takes effect as markup."""

from __future__ import annotations

import re

# the line and paragraph separators, vertical tab, form feed and next line that some programs paste
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# control characters, bidirectional embeddings and overrides, and code points that are never characters
_UNPRINTABLE = re.compile(
    "[\0-\x08\x0e-\x1b\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffb"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_LONG_WORD = re.compile(r"\S{25,}")
_STRETCH = re.compile(r"(\S{10})(?=[\w!-~])")
"""After ten characters, and never before a combining mark or joiner, which stay with what they belong to."""

_MARKS = re.compile(r"[\\`*_\[\]<|~$#]|&(?=[#\w])|:(?=//)|(?i:(?<=mailto):|(?<=xmpp):|(?<=www)\.)")
_LINE_START = re.compile(r"^(\d{0,9})([-+=:>.)])")


def printable(text: str) -> str:
    """With plain line breaks, and without what no paper can show. A lone surrogate becomes U+FFFD."""
    text = _BREAKS.sub("\n", text)
    return _UNPRINTABLE.sub("", _LONE_SURROGATE.sub("\ufffd", text))


def typst(text: str) -> str:
    """A Typst string literal in markup; very long words may break."""
    text = _LONG_WORD.sub(lambda word: _STRETCH.sub("\\1\u200b", word[0]), printable(text))
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(plain, escaped)
    return f'#"{text}";'


def markdown(text: str) -> str:
    """CommonMark, with the extensions of GitHub in mind; a line break becomes a hard break."""
    return "\\\n".join(_markdown_line(line.strip(" \t")) for line in printable(text).split("\n"))


def _markdown_line(line: str) -> str:
    return _LINE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\g<0>", line))
