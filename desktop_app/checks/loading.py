"""Loading the rules of a language, and a leader's own rules on top of them."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.checks.assembly import assemble
from desktop_app.checks.phrases import PhraseRefused
from desktop_app.checks.reading_rules import FieldRefused, rule_from
from desktop_app.checks.rulebook import Rules


class RulesFileRefused(Exception):
    """A rules file that cannot be used. The message is one clear sentence with a next step."""


def load_rules(language: str = "en", own: Path | None = None) -> Rules:
    """The shipped rules and, if given, the leader's own file on top: it adds, changes and switches off rules.

    Raises RulesFileRefused for a file of the leader's that cannot be used. A language without rules gives
    the structural checks alone: `Rules.rules` is then empty.
    """
    shipped = _shipped(language)
    if own is None:
        return assemble(language, shipped)
    return _with_own(language, shipped, own)


def _with_own(language: str, shipped: dict[str, Any], own: Path) -> Rules:
    tables = _own_tables(own)
    merged = _merged(shipped, tables, own.name)
    try:
        return assemble(language, merged)
    except PhraseRefused as problem:
        raise RulesFileRefused(f"{own.name}: {problem}. Please change that pattern and try again.") from problem


def _shipped(language: str) -> dict[str, Any]:
    from desktop_app.assets import AssetMissing, asset

    tables: dict[str, Any] = {"rule": [], "lists": {}, "verbs": {}, "phrases": {}, "masks": [], "says": {}}
    for name in (f"{language}-words.toml", f"{language}.toml"):
        try:
            tables |= tomllib.loads(asset(f"resources/checks/{name}").read_text("utf-8"))
        except AssetMissing:
            continue
    tables["rule"] = [rule_from(table) for table in tables["rule"]]
    return tables


def _own_tables(own: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(own.read_text("utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise RulesFileRefused(f"{own.name}: {problem}. Please mend that line and try again.") from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise RulesFileRefused(f"{own.name} cannot be read. Please save it as UTF-8 text and try again.") from problem


def _merged(shipped: dict[str, Any], tables: Mapping[str, Any], name: str) -> dict[str, Any]:
    rules = {rule.id: rule for rule in shipped["rule"]}
    try:
        for number, table in enumerate(_tables_in(tables), 1):
            rule = rule_from(table, rules, number)
            rules[rule.id] = rule
        lists = shipped["lists"] | _more_words(shipped["lists"], tables.get("lists", {}))
    except FieldRefused as problem:
        raise RulesFileRefused(f"{name}: {problem}") from problem
    return shipped | {"rule": list(rules.values()), "lists": lists}


def _tables_in(tables: Mapping[str, Any]) -> list[Any]:
    unknown = set(tables) - {"rule", "lists", "off"}
    if unknown:
        raise FieldRefused(f"'{min(unknown)}' is not known here. Please use [[rule]], [lists] or off = […].")
    off = tables.get("off", [])
    given = tables.get("rule", [])
    if not isinstance(off, list) or not isinstance(given, list):
        raise FieldRefused("off is a list of rule ids and each rule begins with [[rule]]. Please write it so.")
    return [*given, *({"id": one, "on": False, "must_exist": True} for one in off)]


def _more_words(shipped: Mapping[str, str], own: Any) -> dict[str, str]:
    if not isinstance(own, dict) or not all(isinstance(words, str) for words in own.values()):
        raise FieldRefused("a word list is a line of words in quotes. Please write it so, under [lists].")
    return {name: f"{shipped.get(name, '')} {words}" for name, words in own.items()}
