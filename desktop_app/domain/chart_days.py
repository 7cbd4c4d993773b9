"""Names under the columns of a chart: months while each is plain enough, days where a month holds them all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.days import short_day

A_SEASON = 45
"""Days; over a shorter time months would all be the same word."""


def day_labels(days: Sequence[date]) -> list[str]:
    """'Aug', 'Sep' …, or '12 Mar', '14 Mar' … within A_SEASON."""
    if not days:
        return []
    dated = [short_day(day, day) for day in days]
    if (max(days) - min(days)).days < A_SEASON:
        return dated
    return [each.partition(" ")[2] for each in dated]
