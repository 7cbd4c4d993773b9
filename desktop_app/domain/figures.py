"""Figures rounded until they no longer tell whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from desktop_app.domain.words import words

_CURRENCY = r"[£$€¥₹]|\b(?:GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN) ?"
_FIGURE = re.compile(
    rf"(?P<about>\b(?:about|around|roughly|nearly|almost|over|under) )?(?P<money>{_CURRENCY})?(?<![\w.,:/-])"
    r"(?P<number>\d{1,3}(?:(?:[,\u00a0\u202f’]|(?(money)[ ]|(?!)))\d{3}){1,4}(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?)"
    r"(?![\d:/-]|[.,]\d)"
)
_EXACT_BELOW = 100
"""Small counts ('11 of 14 units') carry the pattern and point to no one."""
_YEARS = range(1900, 2100)


def round_figures(text: str, note: Callable[[str, str], str]) -> str:
    """Money and numbers from a hundred on become 'about' one significant figure; dates, times and years stay."""

    def rounded(found: re.Match[str]) -> str:
        return note(found.group(), _about(found)) if _tells(found) else found.group()

    return _FIGURE.sub(rounded, text)


def _tells(found: re.Match[str]) -> bool:
    number = found["number"]
    if found["money"]:
        return True
    return _value(number) >= _EXACT_BELOW and not (number.isdigit() and int(number) in _YEARS)


def _value(number: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", number))


def _about(found: re.Match[str]) -> str:
    value = _value(found["number"])
    if value:
        value = value.quantize(Decimal(1).scaleb(value.adjusted()), ROUND_HALF_UP)
    return f"{found['about'] or words('about') + ' '}{found['money'] or ''}{value:,f}"
