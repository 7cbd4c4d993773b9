"""A real library on a real disk, and a clock that a test can turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.library import Library


@dataclass
class Clock:
    now: datetime = datetime(2026, 3, 19, 21, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.under(tmp_path)


@pytest.fixture
def library(places: Places, clock: Clock) -> Iterator[Library]:
    with Library(places, now=clock) as library:
        yield library


@pytest.fixture
def northgate() -> Conversation:
    return Conversation(
        id="northgate",
        title="Site 7 training",
        person="Dana Okafor",
        organisation="Northgate",
        on=date(2026, 3, 20),
        at=time(9, 30),
        channel=Channel.VIDEO,
        begun=datetime.fromisoformat("2026-03-19T21:04:05.000678"),
        step="concern",
        answers={
            "story": "They never answer, and we carry it.",
            "mood": "resentment",
            "body": ("jaw", "breath"),
            "facts": (
                Fact("a1", "The list for site 7 was due Monday the 16th.", date(2026, 3, 16), "The order", False),
                Fact("a2", "Two mails had no reply.", None, "", True),
            ),
            "follow_ups": ("What was happening on your side?",),
            "if_thens": (IfThen("they get loud", "I say back what I heard"),),
        },
    )
