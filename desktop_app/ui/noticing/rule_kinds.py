"""Rules in plain words, in the order they are shown: by their kind, or as 'kind/id' where a kind has several rules."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.checks import Rule
from desktop_app.domain.words import words
from desktop_app.ui.language import tr

GROUPS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        words("Verdicts"),
        {
            "judgement/character": words("What they are like"),
            "judgement/manner": words("How they did it"),
            "judgement/evaluation": words("A word that judges"),
            "judgement/figure-of-speech": words("A figure of speech"),
            "judgement/praise": words("Praise"),
            "judgement": words("A judgement"),
            "label": words("A label"),
            "sarcasm": words("Irony"),
        },
    ),
    (
        words("What only they can know"),
        {
            "why they did it": words("Why they did it"),
            "their mind": words("What they think or want"),
            "made us": words("What they made you do"),
            "feeling": words("What they did, said as a feeling"),
        },
    ),
    (
        words("How often, how much"),
        {
            "always/always": words("Always, never"),
            "always/often": words("How often"),
            "always": words("Always, never, often"),
            "how much": words("How much"),
        },
    ),
    (
        words("Pressure"),
        {
            "should": words("Should"),
            "threat": words("A threat"),
        },
    ),
    (
        words("Your side"),
        {
            "about them": words("A concern that is about them"),
            "self only": words("A reason that is yours alone"),
            "over-apology": words("More than one apology"),
            "not in my control": words("What is theirs to do"),
        },
    ),
    (
        words("Your question"),
        {
            "leading": words("A question that already has its answer"),
            "loaded": words("A question with a judgement in it"),
            "why": words("‘Why’ that may sound like blame"),
            "several": words("More than one question"),
            "closed": words("A question a yes or no could end"),
            "none": words("No question yet"),
        },
    ),
    (
        words("Requests and promises"),
        {
            "when": words("A time that can be read two ways"),
            "how can I": words("What cannot be done"),
            "no offer": words("An offer with nothing in it yet"),
            "no agreement": words("An agreement without who and when"),
        },
    ),
)
OTHERS = words("More")
"""Kinds that stand nowhere above: those of a leader's own file."""

_PLACES = {
    kind: (group, (row, place), shown)
    for row, (group, kinds) in enumerate(GROUPS)
    for place, (kind, shown) in enumerate(kinds.items())
}
_LAST = (len(GROUPS), 0)


def plain_kind(kind: str) -> str:
    """The kind as a leader reads it; one that is not known here is shown as it is written."""
    return tr(_PLACES[kind][2]) if kind in _PLACES else kind[:1].upper() + kind[1:]


def plain_name(rule: Rule) -> str:
    """The rule as a leader reads it; no two shipped ones alike."""
    return plain_kind(_key(rule))


def in_groups(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """The name of each group that has rules, with its rules, in the order of the kinds."""
    grouped: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda rule: _place(rule)[1]):
        grouped.setdefault(tr(_place(rule)[0]), []).append(rule)
    return grouped


def _key(rule: Rule) -> str:
    own = f"{rule.kind}/{rule.id}"
    return own if own in _PLACES else rule.kind


def _place(rule: Rule) -> tuple[str, tuple[int, int]]:
    return _PLACES[_key(rule)][:2] if _key(rule) in _PLACES else (OTHERS, _LAST)
