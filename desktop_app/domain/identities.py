"""Who a text is about, and how to reach them: found and taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.domain.words import words

CUSTOMER, COMPANY = words("the customer"), words("the customer’s company")

_REACHED: tuple[tuple[str, str], ...] = (
    (r"(?i:\bhttps?://|\bwww\.)\S+", words("[web address]")),
    (r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}", words("[e-mail address]")),
    (r"(?<![\w.,/-])(?:\+|\(?0)[\d ()./-]{6,24}\d(?!\w)", words("[phone number]")),
    (r"\b[A-Z]{2,8}[-/ ]?\d{4,12}\b", words("[reference]")),
)
_HONORIFIC = r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Herr|Frau)\.? )?"
_LINKING = {"and", "of", "the", "for", "de", "la", "van", "von", "und", "at", "in", "to"}
_ALSO_WORDS = """
april art august bill bob brook buddy chase christian dale dean dawn drew earnest eve faith frank gene glen grace grant
guy hope jack jean joy june lance mark may merry miles nick olive page pat penny pierce rich rob rose ray sue summer
trip wade will
"""
"""First names that are also ordinary words: taken for a name only with a capital."""


@dataclass(frozen=True)
class Identity:
    """``person`` and ``organisation`` as the heading has them."""

    person: str
    organisation: str

    def hide(self, text: str, note: Callable[[str, str], str]) -> str:
        """Names become 'the customer' or their company; addresses and numbers say only what they were.

        ``note`` is told what was replaced and by what, and gives back the replacement.
        """
        return self._pattern.sub(lambda found: note(found.group(), self._replacement(found)), text)

    def _replacement(self, found: re.Match[str]) -> str:
        label = self._kinds[int((found.lastgroup or "k0")[1:])][1]
        before = found.string[: found.start()].rstrip(" \t\"'“‘(")
        begins = not before or before[-1] in ".!?…:\n"
        return label[0].upper() + label[1:] if begins else label

    @cached_property
    def _kinds(self) -> tuple[tuple[str, str], ...]:
        """What to look for and what to put there, whole names before their parts."""
        return (*_REACHED, *self._names())

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?P<k{place}>{pattern})" for place, (pattern, _) in enumerate(self._kinds)))

    def _names(self) -> Iterator[tuple[str, str]]:
        whole = [(self.organisation, COMPANY), (self.person, CUSTOMER)]
        yield from ((_whole(name), label) for name, label in whole if " " in name.strip())
        yield from ((_spelling(each, any_case=_is_only_a_name(each)), CUSTOMER) for each in _parts(self.person))
        yield from ((_spelling(each, any_case=False), COMPANY) for each in _parts(self.organisation))


def _whole(name: str) -> str:
    return _spelling(" ".join(name.split()), any_case=True).replace(r"\ ", r"\s+")


def _parts(name: str) -> list[str]:
    parts = {each for each in re.findall(r"[^\W\d_][\w’'-]+", name) if each.lower() not in _LINKING}
    return sorted(parts, key=lambda each: (-len(each), each))


def _is_only_a_name(part: str) -> bool:
    return len(part) > 2 and part.lower() not in _ALSO_WORDS.split()


def _spelling(name: str, *, any_case: bool) -> str:
    """The name with and without its accents; as written, capitalised or in capitals unless in any case."""
    plain = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    spellings = {form for each in (name, plain) for form in (each, each.title(), each.upper())}
    choices = "|".join(re.escape(each) for each in sorted(spellings, key=lambda each: (-len(each), each)))
    return rf"{_HONORIFIC}(?<!\w)(?{'i' if any_case else ''}:{choices})(?!\w)"
