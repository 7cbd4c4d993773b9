"""Dates and times as people type them: '18 Nov', 'yesterday', 'mon', '16/3', '2026-03-16'; '10', '9.30', '2 pm'."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from desktop_app.domain.words import words

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(rf"({'|'.join(_WEEKDAYS)})(?:day|s|sday|nesday|rs|rsday|urday)?")
_NEAR = {"today": 0, "now": 0, "yesterday": -1, "tomorrow": 1}
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:of\s+)?([a-z]{3,9})\.?,?\s*(\d{4})?")
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?")
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]\s?(\d{2}))?\s*(am|pm)?")


def day_from(text: str, today: date, *, is_coming: bool = False) -> date | None:
    """The day a person means, nearest to today in the past, or in the future when ``is_coming``; None if unclear."""
    typed = " ".join(text.lower().split()).strip(" ,")
    typed = re.sub(rf"^(?:{'|'.join(_WEEKDAYS)})[a-z]*\.?,?\s+(?=\d)", "", typed)
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if named := _WEEKDAY.fullmatch(typed):
        return _weekday(_WEEKDAYS.index(named[1]), today, is_coming=is_coming)
    found = _numbers_of(typed)
    return _nearest(*found, today, is_coming=is_coming) if found else None


def time_from(text: str) -> time | None:
    """The time of day a person means; None if unclear."""
    found = _TIME.fullmatch(text.lower().strip())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def short_day(day: date, today: date) -> str:
    """'18 Nov', with its year when it is not this year's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {words(_MONTHS[day.month - 1][:3].title())}{year}"


def weekday_and_day(day: date, today: date) -> str:
    """'Thu 26 Nov'."""
    return f"{words(_WEEKDAYS[day.weekday()].title())} {short_day(day, today)}"


def month_name(day: date, today: date) -> str:
    """'November', with its year when it is not this year's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{words(_MONTHS[day.month - 1].title())}{year}"


def clock_time(at: time) -> str:
    return f"{at:%H:%M}"


def _weekday(wanted: int, today: date, *, is_coming: bool) -> date:
    ahead = (wanted - today.weekday()) % 7
    return today + timedelta(days=ahead if is_coming or not ahead else ahead - 7)


def _numbers_of(typed: str) -> tuple[int, int, int | None] | None:
    """Day, month and, where it was typed, year."""
    if found := _ISO.fullmatch(typed):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _NUMBERS.fullmatch(typed):
        year = int(found[3]) if found[3] else None
        return int(found[1]), int(found[2]), year + 2000 if year is not None and year < 100 else year
    if (found := _DAY_MONTH.fullmatch(typed)) and (month := _month(found[2])):
        return int(found[1]), month, int(found[3]) if found[3] else None
    if (found := _MONTH_DAY.fullmatch(typed)) and (month := _month(found[1])):
        return int(found[2]), month, int(found[3]) if found[3] else None
    return None


def _month(begun: str) -> int:
    """Its number, from three letters on; 0 for anything else."""
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(begun)), 0)


def _nearest(day: int, month: int, year: int | None, today: date, *, is_coming: bool) -> date | None:
    """Without a year, the last such day up to today, or the next one from today on; 29 February waits for its year."""
    years = (
        [year] if year is not None else range(today.year, today.year + (9 if is_coming else -9), 1 if is_coming else -1)
    )
    for each in years:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year is not None or (found >= today if is_coming else found <= today):
            return found
    return None
