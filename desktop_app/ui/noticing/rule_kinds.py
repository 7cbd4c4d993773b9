"""Rules in plain words, in the order they are shown; the words stand with the rules, in their file."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.checks.rulebook import Rule
from desktop_app.domain.words import words
from desktop_app.ui.language import tr

OTHERS = words("More")
"""The group of kinds that are not named: those of a leader's own file."""


def plain_kind(kind: str) -> str:
    """A kind that has no plain words: as it is written."""
    return kind[:1].upper() + kind[1:]


def plain_name(rule: Rule) -> str:
    """The rule as a leader reads it; no two shipped ones alike."""
    return tr(rule.name) if rule.name else plain_kind(rule.kind)


def in_groups(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """The name of each group that has rules, with its rules, in the order of the kinds."""
    grouped: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda rule: (not rule.group, rule.place)):
        grouped.setdefault(tr(rule.group or OTHERS), []).append(rule)
    return grouped
