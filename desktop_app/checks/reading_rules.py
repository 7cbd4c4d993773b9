"""A rule from its table: every field seen to, and a refusal that names the rule and the field."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop_app.checks.marks import STEPS
from desktop_app.checks.rulebook import Rule

TEXTS = {"kind": "kind", "why": "why", "try": "try_", "source": "source", "good": "good", "bad": "bad"}
LISTS = {
    "patterns": "patterns",
    "except": "exceptions",
    "needs": "needs",
    "unless": "unless",
    "marks": "marks",
    "leaves": "leaves",
    "steps": "steps",
}
SWITCHES = {"on": "is_on", "others": "is_of_others", "unmasked": "is_unmasked"}
KNOWN = {"id", "tier", "must_exist", *SWITCHES, *TEXTS, *LISTS}
LONGEST_WHY = 12
"""Words: the message stands under a paragraph someone is still writing."""


class FieldRefused(ValueError):
    """A field of a rule that cannot be used; the message names the rule, the field and a next step."""


def rule_from(table: Any, known: Mapping[str, Rule] | None = None, number: int = 0) -> Rule:
    """The rule a table describes. With `known`, the table is the leader's own: it changes the rule of that id
    or adds one. Raises FieldRefused."""
    name = table.get("id") if isinstance(table, dict) else None
    if not isinstance(name, str) or not name.strip():
        raise FieldRefused(f'rule {number} has no id. Please give it a short name, such as id = "my-rule".')
    base = (known or {}).get(name)
    if base is None and table.get("must_exist"):
        raise FieldRefused(f"there is no rule '{name}' to switch off. Please look for its id in the list of rules.")
    _refuse_unknown(name, table)
    start = base or Rule(id=name, kind="own words", steps=("data",), tier=2, why="")
    return _complete(replace(start, **_fields(name, table), is_own=known is not None))


def _refuse_unknown(name: str, table: Mapping[str, Any]) -> None:
    unknown = set(table) - KNOWN
    if unknown:
        raise FieldRefused(f"rule '{name}' has a field '{min(unknown)}' that is not known. Please remove it.")


def _fields(name: str, table: Mapping[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, value in table.items():
        if key in TEXTS:
            fields[TEXTS[key]] = _of_type(name, key, value, str, "text in quotes")
        elif key in LISTS:
            fields[LISTS[key]] = _texts(name, key, value)
        elif key in SWITCHES:
            fields[SWITCHES[key]] = _of_type(name, key, value, bool, "true or false")
    if "tier" in table:
        fields["tier"] = _of_type(name, "tier", table["tier"], int, "1, 2 or 3")
    return fields


def _of_type(name: str, key: str, value: Any, kind: type, wanted: str) -> Any:
    if not isinstance(value, kind) or (kind is int and value not in (1, 2, 3)):
        raise FieldRefused(f"rule '{name}': {key} is {wanted}. Please change it.")
    return value


def _texts(name: str, key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise FieldRefused(f"rule '{name}': {key} is a list of texts, such as [\"…\"]. Please change it.")
    return tuple(value)


def _complete(rule: Rule) -> Rule:
    if not rule.patterns:
        raise FieldRefused(f"rule '{rule.id}' has no patterns. Please add at least one.")
    if not rule.why or len(rule.why.split()) > LONGEST_WHY:
        raise FieldRefused(f"rule '{rule.id}': why has one to {LONGEST_WHY} words. Please say it in that many.")
    if not set(rule.steps) <= set(STEPS):
        strange = min(set(rule.steps) - set(STEPS))
        raise FieldRefused(f"rule '{rule.id}': there is no step '{strange}'. Please use one of {', '.join(STEPS)}.")
    return rule
