"""What a rule is called where a leader reads it: by its kind, or by 'kind/id' where a kind has several rules."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.checks.rulebook import Rule

Places = Mapping[str, tuple[str, str, tuple[int, int]]]
"""Kind, or kind/id, to its group, its name and its place in the order of the rules file."""


def places_in(groups: Iterable[Mapping[str, Any]]) -> Places:
    """The kinds as the rules file lists them: `group`, and `names` from kind, or kind/id, to plain words."""
    return {
        kind: (group["group"], name, (row, place))
        for row, group in enumerate(groups)
        for place, (kind, name) in enumerate(group["names"].items())
    }


def named(rule: Rule, places: Places) -> Rule:
    """The rule with its group, name and place; one of a kind that is not listed stays as it is."""
    found = places.get(f"{rule.kind}/{rule.id}", places.get(rule.kind))
    if found is None:
        return rule
    group, name, place = found
    return replace(rule, group=group, name=name, place=place)
