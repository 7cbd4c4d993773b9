"""Every kind of rule has plain words and a place."""

from pathlib import Path

from desktop_app.checks.loading import load_rules
from desktop_app.ui.noticing.own_example import EXAMPLE
from desktop_app.ui.noticing.rule_kinds import OTHERS, in_groups, plain_name


def test_every_shipped_kind_has_plain_words_and_a_group() -> None:
    assert OTHERS not in in_groups(load_rules().rules.values())


def test_a_kind_of_the_leaders_own_stands_last_as_it_is_written(tmp_path: Path) -> None:
    own = tmp_path / "rules.toml"
    own.write_text(EXAMPLE, "utf-8")
    groups = in_groups(load_rules(own=own).rules.values())
    assert list(groups)[-1] == OTHERS
    assert [plain_name(rule) for rule in groups[OTHERS]] == ["A phrase without a next step"]


def test_no_two_shipped_rules_have_the_same_name() -> None:
    names = [plain_name(rule) for rule in load_rules().rules.values()]
    assert len(set(names)) == len(names)
