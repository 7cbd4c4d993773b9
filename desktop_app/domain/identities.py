"""Who a text is about, and how to reach them: found and taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.domain.name_spellings import is_only_a_name, name_parts, spelling, whole_name
from desktop_app.domain.words import words

CUSTOMER, COMPANY = words("the customer"), words("the customer’s company")

_REACHED: tuple[tuple[str, str], ...] = (
    (r"(?i:\bhttps?://|\bwww\.)\S+", words("[web address]")),
    (r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}", words("[e-mail address]")),
    (r"(?<![\w.,/-])(?:\+|\(?0)[\d ()./-]{6,24}\d(?!\w)", words("[phone number]")),
    (r"\b[A-Z]{2,8}[-/ ]?\d{4,12}\b", words("[reference]")),
)


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
        yield from ((whole_name(name), label) for name, label in whole if " " in name.strip())
        yield from ((spelling(each, any_case=is_only_a_name(each)), CUSTOMER) for each in name_parts(self.person))
        yield from ((spelling(each, any_case=False), COMPANY) for each in name_parts(self.organisation))
