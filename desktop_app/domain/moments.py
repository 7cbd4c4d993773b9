"""What happened around a conversation, with its time: moods, gates, a seat in their chair."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Moment(Enum):
    """When a mood was noted: going in, coming out, or in between."""

    GOING_IN = "going_in"
    COMING_OUT = "coming_out"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class MoodEntry:
    """``at`` is in UTC; ``mood`` is a key, ``why`` the leader's own words or nothing."""

    at: datetime
    mood: str
    why: str = ""
    moment: Moment = Moment.BETWEEN


class GateWay(Enum):
    """How a leader passed the gate that a poor mood opens."""

    PRACTISED = "practised"
    ANYWAY = "anyway"


@dataclass(frozen=True, slots=True)
class GatePassed:
    """``mood`` opened the gate; ``mood_after`` is what was named after the practice, or nothing."""

    at: datetime
    mood: str
    way: GateWay
    mood_after: str = ""


@dataclass(frozen=True, slots=True)
class InTheirChair:
    """The opening as the customer hears it: three taps."""

    at: datetime
    is_fair: bool
    is_clear: bool
    is_answerable: bool
