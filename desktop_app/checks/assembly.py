"""Putting a rule book together: words looked up by set, phrases compiled, rules woken by the words they need."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.checks.inflection import adverb, forms, quality
from desktop_app.checks.kinds import named, places_in
from desktop_app.checks.marks import STEPS
from desktop_app.checks.phrases import Phrase, PhraseRefused, Wording
from desktop_app.checks.rulebook import Rule, Rules, Sayings
from desktop_app.checks.words import Lexicon, Shape

FIRST_LETTER = 0xE000
"""Lists are written into a reading as private-use characters from here on."""


def assemble(language: str, tables: Mapping[str, Any]) -> Rules:
    """Raises PhraseRefused naming the rule whose phrase cannot be read."""
    words = _words(tables)
    shapes = tables.get("shapes", {})
    letters = {name: chr(FIRST_LETTER + at) for at, name in enumerate(sorted({*words, *shapes, "name", "number"}))}
    wording = _wording(tables, letters)
    places = places_in(tables.get("kinds", ()))
    rules: dict[str, Rule] = {rule.id: named(rule, places) for rule in tables["rule"]}
    sayings = _sayings(((rule.id, rule.patterns) for rule in rules.values()), wording)
    masks, times = (_sayings([(name, tuple(tables.get(name, ())))], wording) for name in ("masks", "time-masks"))
    silences = {rule.id: _sayings([(rule.id, rule.exceptions)], wording) for rule in rules.values() if rule.exceptions}
    every = (sayings, masks, times, *silences.values())
    woken = {key for one in every for keys in (one.woken_by, *one.others) for key in keys}
    return Rules(
        language,
        rules,
        _lexicon(words, shapes, letters, woken, tables),
        sayings,
        _steps(rules, sayings),
        masks,
        times,
        silences,
        _conditions(rules, wording),
        _questions_of_structure(tables["phrases"], wording),
        tables["says"],
    )


def _words(tables: Mapping[str, Any]) -> dict[str, list[str]]:
    """The lists as written, with verbs in all their forms and what is made of adjectives: sloppily, sloppiness."""
    words = {name: text.split() for name, text in tables["lists"].items()}
    for name, text in tables["verbs"].items():
        words[name] = words.get(name, []) + [form for verb in text.split() for form in forms(verb)]
        words[f"{name}-ing"] = [form for form in words[name] if form.endswith("ing")]
        words[f"{name}-ed"] = [form for verb in text.split() for form in forms(verb)[2:] if not form.endswith("ing")]
    for made, make in (("adverbs", adverb), ("qualities", quality)):
        for name, sources in tables.get(made, {}).items():
            barred = words.get(f"not-{name}", ())
            formed = (make(word) for source in sources.split() for word in words[source])
            words[name] = words.get(name, []) + [word for word in formed if word not in barred]
    for name, others in tables.get("includes", {}).items():
        words[name] = words.get(name, []) + [word for other in others.split() for word in words[other]]
    return words


def _questions_of_structure(named: Mapping[str, str], wording: Wording) -> dict[str, str]:
    """The phrases whose names begin with is-: what a structural check asks of a whole text."""
    return {name: wording.compile(text).source for name, text in named.items() if name.startswith("is-")}


def _steps(rules: Mapping[str, Rule], sayings: Sayings) -> dict[str, dict[str, tuple[int, ...]]]:
    """Step to key to the phrases that are on there, so that reading asks for nothing else."""
    steps: dict[str, dict[str, tuple[int, ...]]] = {step: {} for step in STEPS}
    for step, woken in steps.items():
        for key, numbers in sayings.woken_by.items():
            awake = tuple(number for number in numbers if _is_on(rules[sayings.owners[number]], step))
            if awake:
                woken[key] = awake
    return steps


def _is_on(rule: Rule, step: str) -> bool:
    return rule.is_on and step in rule.steps


def _wording(tables: Mapping[str, Any], letters: Mapping[str, str]) -> Wording:
    common = frozenset(tables.get("common", ())) | frozenset(f"<{name}>" for name in tables.get("common", ()))
    named = tables["phrases"]
    verbs = (forms(verb) for verb in tables.get("irregular", "").split())
    irregular = {spelt[0]: spelt for spelt in verbs}
    plain = Wording(letters, named, common, irregular=irregular)
    if "clause-end" not in named:
        return plain
    return Wording(letters, named, common, plain.compile(named["clause-end"]).source, irregular)


def _sayings(owned: Iterable[tuple[str, tuple[str, ...]]], wording: Wording) -> Sayings:
    woken: dict[str, list[int]] = {}
    sources: list[str] = []
    owners: list[str] = []
    others: list[frozenset[str]] = []
    for owner, texts in owned:
        for text in texts:
            phrase = _compiled(owner, text, wording)
            for key in phrase.keys:
                woken.setdefault(key, []).append(len(sources))
            sources.append(phrase.source)
            owners.append(owner)
            others.append(phrase.others)
    by_key = {key: tuple(numbers) for key, numbers in woken.items()}
    return Sayings(by_key, tuple(sources), tuple(owners), tuple(others))


def _compiled(owner: str, text: str, wording: Wording) -> Phrase:
    try:
        return wording.compile(text)
    except PhraseRefused as problem:
        raise PhraseRefused(f"rule '{owner}', pattern \"{text}\": {problem}") from problem


def _sources(owner: str, texts: Iterable[str], wording: Wording) -> tuple[str, ...]:
    return tuple(_compiled(owner, text, wording).source for text in texts)


def _conditions(rules: Mapping[str, Rule], wording: Wording) -> dict[str, tuple[str, ...]]:
    found = {}
    for rule in rules.values():
        for name, texts in (("needs", rule.needs), ("unless", rule.unless)):
            if texts:
                found[f"{rule.id} {name}"] = _sources(rule.id, texts, wording)
    return found


def _lexicon(
    words: Mapping[str, list[str]],
    shapes: Mapping[str, str],
    letters: Mapping[str, str],
    woken: set[str],
    tables: Mapping[str, Any],
) -> Lexicon:
    lists: dict[str, set[str]] = {}
    for name, members in words.items():
        for word in members:
            lists.setdefault(word, set()).add(name)
    return Lexicon(
        letters,
        {word: tuple(sorted(names)) for word, names in lists.items()},
        tuple(Shape(name, re.compile(ending)) for name, ending in shapes.items()),
        frozenset(woken),
        frozenset(tables.get("proper", ())),
        re.compile("|".join(f"(?:{ending})" for ending in shapes.values())) if shapes else None,
        spellings=tables.get("spellings", {}),
        nameless=re.compile(tables["nameless"]) if "nameless" in tables else None,
    )
