"""The sample conversation a new leader meets first: finished, and dated as if it were theirs this week."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

from desktop_app.assets import asset
from desktop_app.domain.conversation import Conversation
from desktop_app.storage.codec import decode

SAMPLE_ID = "sample-harbour-foods"

_RELATIVE = re.compile(r"@([+-])(\d+) (month|workday|mon|tue|wed|thu|fri|sat|sun)")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def sample(today: date) -> Conversation:
    """The same conversation for the same day.

    Its file writes ``@+1 thu`` for the first Thursday after today, ``@-1 workday`` for the last working day before,
    ``@-2 month`` for the name of the month before last; so 'on Friday' is a Friday whenever it is read.
    """
    written = asset("resources/samples/harbour-foods.json").read_text("utf-8")
    return decode(json.loads(_RELATIVE.sub(lambda found: _resolve(found, today), written)))


def _resolve(found: re.Match[str], today: date) -> str:
    steps = int(found[1] + found[2])
    if found[3] == "month":
        return _MONTHS[(today.month - 1 + steps) % 12]
    allowed = range(5) if found[3] == "workday" else (_WEEKDAYS.index(found[3]),)
    return _count(today, steps, allowed).isoformat()


def _count(today: date, steps: int, weekdays: range | tuple[int, ...]) -> date:
    """The day reached by going that many such weekdays on, or back, from today; today itself does not count."""
    day, way = today, timedelta(days=1 if steps > 0 else -1)
    for _ in range(abs(steps)):
        day += way
        while day.weekday() not in weekdays:
            day += way
    return day
