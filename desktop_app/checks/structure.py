"""Checks over more than one field: dated facts, a case being built, and the whole opening."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from desktop_app.checks.finding import find
from desktop_app.checks.marks import Note
from desktop_app.checks.notes import FACTS, WORDS_OF_DATA, can_be_checked, holds_any
from desktop_app.checks.rulebook import Rules
from desktop_app.checks.spans import sentences

STALE_AFTER = 28
"""Days. Four weeks, a rule of thumb: after that the latest evidence feels like history."""
WORDS_OF_A_CASE = 60
STACKED = 2
SECONDS_AIMED_AT = 60
SECONDS_AT_MOST = 75
THANKS = 160
"""Code points in which a 'but' still belongs to the thank-you before it."""

Fact = tuple[date | None, str]


@dataclass(frozen=True)
class Meter:
    """How far data has become a case: `level` is calm or amber, `stacked` counts 'and also' and its like."""

    level: Literal["calm", "amber"]
    facts: int
    words: int
    stacked: int


def check_data(facts: Sequence[Fact], today: date, stale_after: int = STALE_AFTER) -> tuple[Note, ...]:
    """Notes on dated facts; `stale_after` is in days. Facts without words do not count."""
    said = [(day, text) for day, text in facts if text.strip()]
    return tuple(_on_facts(said, today, stale_after)) if said else ()


def _on_facts(facts: Sequence[Fact], today: date, stale_after: int) -> Iterator[Note]:
    if len(facts) > FACTS or sum(len(text.split()) for _, text in facts) > WORDS_OF_DATA:
        yield Note("too-many-facts", "case", "Which two would they recognise?")
    days = [day for day, _ in facts if day is not None]
    if not days:
        yield Note("no-date", "when", "When was this? A date can be checked.")
    elif (today - max(days)).days > stale_after:
        yield Note(
            "old-evidence", "how recent", f"The latest is {(today - max(days)).days} days old. Do you have a newer one?"
        )
    if days != sorted(days, reverse=True):
        yield Note("order", "newest first", "Which is the newest? It opens best.")
    if not any(can_be_checked(text) for _, text in facts):
        yield Note("nothing-to-check", "how many", "How many, or in whose words? A count or a quote can be checked.")


def case_building(facts: Sequence[Fact], rules: Rules) -> Meter:
    """Amber beyond three facts or 60 words, or where two facts are stacked with 'and also', 'plus', 'another'."""
    said = [text for _, text in facts if text.strip()]
    words = sum(len(text.split()) for text in said)
    stacked = sum(_stacked(text, rules) for text in said)
    is_case = len(said) > FACTS or words > WORDS_OF_A_CASE or stacked >= STACKED
    return Meter("amber" if is_case else "calm", len(said), words, stacked)


def _stacked(text: str, rules: Rules) -> int:
    return sum(holds_any(text[one.start : one.end], "is-stacked", rules) for one in sentences(text))


def check_opening(parts: Sequence[tuple[str, str]], seconds: float, rules: Rules) -> tuple[Note, ...]:
    """Notes on what will be said aloud: (step, words) in order, and how long saying it takes."""
    said = [(step, text) for step, text in parts if text.strip()]
    return tuple(_on_opening(said, seconds, rules))


def _on_opening(parts: Sequence[tuple[str, str]], seconds: float, rules: Rules) -> Iterator[Note]:
    if seconds > SECONDS_AT_MOST:
        yield Note("far-too-long", "length", "This is over 75 seconds. Which half would they miss?")
    elif seconds > SECONDS_AIMED_AT:
        yield Note("too-long", "length", "This is over a minute. What could wait for their questions?")
    whole = " ".join(text for _, text in parts)
    if holds_any(whole, "is-thanks-but", rules) or _softens(whole, rules):
        yield Note("thanks-but", "but", "A 'but' takes back the thank-you. Could it be two sentences?")
    if _issues(parts, rules) > 1:
        yield Note("several-issues", "one issue", "There is more than one issue here. Which one matters most?")
    if _threatens(whole, rules):
        yield Note("threat", "threat", "This may sound like a threat. Could it wait?")


def _softens(whole: str, rules: Rules) -> bool:
    """A sentence of thanks, and the next one begins with 'but'."""
    spans = sentences(whole)
    pairs = [(whole[one.start : one.end], whole[two.start : two.end]) for one, two in pairwise(spans)]
    return any(
        len(first) < THANKS and holds_any(first, "is-thanks", rules) and holds_any(second, "is-but", rules)
        for first, second in pairs
    )


def _issues(parts: Sequence[tuple[str, str]], rules: Rules) -> int:
    concerns = [text for step, text in parts if step == "concern"]
    spans = [text[one.start : one.end] for text in concerns for one in sentences(text)]
    another = any(holds_any(text, "is-another-issue", rules) for _, text in parts)
    return sum(holds_any(one, "is-concern", rules) for one in spans) + another


def _threatens(whole: str, rules: Rules) -> bool:
    spoken = (whole[one.start : one.end] for one in sentences(whole))
    return holds_any(whole, "is-threat-word", rules) or any(
        rules.rules[found.rule].kind == "threat" for one in spoken for found in find(one, "data", rules)
    )
