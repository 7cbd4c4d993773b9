"""Every rule carries its own examples; they are its tests."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.finding import find
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rule, Rules
from desktop_app.checks.spans import sentences

RULES = tuple(load_rules().rules.values())
JUDGED_BY_ONE = ("ask",)


def finds(rule: Rule, text: str, rules: Rules) -> bool:
    if rule.steps == JUDGED_BY_ONE:
        return any(mark.rule == rule.id for mark in check("ask", text, rules).marks)
    return any(
        one.rule == rule.id
        for span in sentences(text)
        for one in find(text[span.start : span.end], rule.steps[0], rules)
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_what_it_is_for(rule: Rule, rules: Rules) -> None:
    assert len(rule.marks) >= 3
    assert [text for text in (*rule.marks, rule.bad) if not finds(rule, text, rules)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_leaves_alone_what_only_looks_alike(rule: Rule, rules: Rules) -> None:
    assert len(rule.leaves) >= 5
    assert [text for text in (*rule.leaves, rule.good) if check(rule.steps[0], text, rules).marks] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_explains_itself_in_few_words(rule: Rule) -> None:
    assert 0 < len(rule.why.split()) <= 12
    assert "!" not in rule.why
    assert rule.source
    assert rule.good
    assert rule.bad
    assert rule.try_
