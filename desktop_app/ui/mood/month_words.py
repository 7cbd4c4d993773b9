"""A month in a line or two: 'November: mostly anxiety going in, acceptance coming out. The story most told: …'."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.days import month_name
from desktop_app.domain.months import Month, Most
from desktop_app.domain.moods import Mood
from desktop_app.domain.stories import StoryKind
from desktop_app.ui.language import tr

MOST_NAMED = 2
"""Moods or stories that came as often as each other and are still told by name."""


def told_month(month: Month, today: date) -> str:
    moods = (_moods(month.going_in, tr("{} going in")), _moods(month.coming_out, tr("{} coming out")))
    told, name = ", ".join(filter(None, moods)), month_name(month.first, today)
    story = _story(month.stories)
    return " ".join(filter(None, (f"{name}: {told}." if told else f"{name}." if story else "", story)))


def _moods(most: Most[Mood], frame: str) -> str:
    names = [tr(each.name).lower() for each in most.often]
    return frame.format(_often(names, most)) if names else ""


def _often(names: list[str], most: Most[Mood]) -> str:
    if len(names) > MOST_NAMED:
        return tr("several moods")
    if len(names) == MOST_NAMED:
        return tr("{} and {}").format(*names)
    if most.times == most.of:
        return names[0]
    return (tr("mostly {}") if most.times * 2 > most.of else tr("most often {}")).format(names[0])


def _story(most: Most[StoryKind]) -> str:
    names = [_begun_small(tr(each.name)) for each in most.often]
    if not 1 <= len(names) <= MOST_NAMED:
        return ""
    if len(names) > 1:
        return tr("The stories most told: {}; {}.").format(*names)
    return (tr("The story: {}.") if most.of == 1 else tr("The story most told: {}.")).format(names[0])


def _begun_small(text: str) -> str:
    return text[:1].lower() + text[1:]
