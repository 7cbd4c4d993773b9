"""A name as people write it: whole or in parts, with or without its accents."""

from __future__ import annotations

import re
import unicodedata

_HONORIFIC = r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Herr|Frau)\.? )?"
_LINKING = {"and", "of", "the", "for", "de", "la", "van", "von", "und", "at", "in", "to"}
_ALSO_WORDS = """
april art august bill bob brook buddy chase christian dale dean dawn drew earnest eve faith frank gene glen grace grant
guy hope jack jean joy june lance mark may merry miles nick olive page pat penny pierce rich rob rose ray sue summer
trip wade will
"""
"""First names that are also ordinary words: taken for a name only with a capital."""


def whole_name(name: str) -> str:
    return spelling(" ".join(name.split()), any_case=True).replace(r"\ ", r"\s+")


def name_parts(name: str) -> list[str]:
    parts = {each for each in re.findall(r"[^\W\d_][\w’'-]+", name) if each.lower() not in _LINKING}
    return sorted(parts, key=lambda each: (-len(each), each))


def is_only_a_name(part: str) -> bool:
    return len(part) > 2 and part.lower() not in _ALSO_WORDS.split()


def spelling(name: str, *, any_case: bool) -> str:
    """The name with and without its accents; as written, capitalised or in capitals unless in any case."""
    plain = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    spellings = {form for each in (name, plain) for form in (each, each.title(), each.upper())}
    choices = "|".join(re.escape(each) for each in sorted(spellings, key=lambda each: (-len(each), each)))
    return rf"{_HONORIFIC}(?<!\w)(?{'i' if any_case else ''}:{choices})(?!\w)"
