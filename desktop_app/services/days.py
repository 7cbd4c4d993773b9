"""Days as they are printed and said in full."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.words import words

_WEEKDAYS = (
    words("Monday"), words("Tuesday"), words("Wednesday"), words("Thursday"), words("Friday"), words("Saturday"),
    words("Sunday"),
)  # fmt: skip
_MONTHS = (
    words("January"), words("February"), words("March"), words("April"), words("May"), words("June"), words("July"),
    words("August"), words("September"), words("October"), words("November"), words("December"),
)  # fmt: skip
NAMES_OF_DAYS = (*_WEEKDAYS, *_MONTHS)


def full_day(day: date) -> str:
    """'Thursday 26 November', whatever the system's locale."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
