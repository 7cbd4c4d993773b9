"""A rule's name, group and place stand in the rules file, so that a new kind needs no other file."""

from pathlib import Path

from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rule

OWN = """
[[rule]]
id = "synergy"
kind = "{kind}"
patterns = ["synergy"]
why = "What would one see of it?"
"""


def test_every_shipped_rule_has_a_name_of_its_own_and_a_group() -> None:
    rules = load_rules().rules.values()
    assert all(rule.group for rule in rules)
    assert len({rule.name for rule in rules}) == len(rules)
    assert len({rule.place for rule in rules}) == len(rules)


def test_a_leaders_own_rule_of_a_known_kind_is_named_like_it(tmp_path: Path) -> None:
    assert own_rule(tmp_path, "label").name == load_rules().rules["label"].name


def test_a_leaders_own_kind_has_no_name_and_no_group(tmp_path: Path) -> None:
    rule = own_rule(tmp_path, "buzzwords")
    assert (rule.name, rule.group) == ("", "")


def own_rule(tmp_path: Path, kind: str) -> Rule:
    path = tmp_path / "own.toml"
    path.write_text(OWN.format(kind=kind), "utf-8")
    return load_rules(own=path).rules["synergy"]
