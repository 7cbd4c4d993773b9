"""From the moods noted around one conversation to pairs of before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, tzinfo

from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.mood_pairs import Pair
from desktop_app.domain.moods import mood


def entry_pairs(entries: Iterable[MoodEntry], zone: tzinfo = UTC, which: str = "") -> Iterator[Pair]:
    """The pairs of one conversation. Each ends with the last entry before a leader goes in again, or with its day."""
    noted: list[MoodEntry] = []
    for entry in sorted(entries, key=lambda each: each.at):
        if noted and _begins(entry, noted, zone):
            yield _pair(noted, zone, which)
            noted = []
        noted.append(entry)
    if noted:
        yield _pair(noted, zone, which)


def _begins(entry: MoodEntry, noted: Sequence[MoodEntry], zone: tzinfo) -> bool:
    """Whether it opens a new pair. One who went in late in the evening may come out after midnight."""
    has_come_out = any(each.moment is Moment.COMING_OUT for each in noted)
    has_gone_in = any(each.moment is Moment.GOING_IN for each in noted)
    if entry.moment is Moment.COMING_OUT and has_gone_in and not has_come_out:
        return False
    is_next_day = entry.at.astimezone(zone).date() != noted[-1].at.astimezone(zone).date()
    return is_next_day or (entry.moment is Moment.GOING_IN and has_come_out)


def _pair(noted: Sequence[MoodEntry], zone: tzinfo, which: str) -> Pair:
    before = _last(noted, Moment.GOING_IN)
    after = _last(noted, Moment.COMING_OUT)
    others = (mood(entry.mood) for entry in noted if entry not in (before, after))
    return Pair(
        (after or before or noted[-1]).at.astimezone(zone).date(),
        mood(before.mood) if before else None,
        mood(after.mood) if after else None,
        tuple(each for each in others if each is not None),
        which,
    )


def _last(noted: Sequence[MoodEntry], moment: Moment) -> MoodEntry | None:
    return next((entry for entry in reversed(noted) if entry.moment is moment), None)
