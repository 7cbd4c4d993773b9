"""A rule about others is silent where the nearest person in the clause is the speaker: owning is no judgement."""

from pathlib import Path

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules

OWN = [
    "I dropped the ball on the permits.",
    "Our joiner made a mess of the first door.",
    "On Monday we moved the goalposts.",
]
THEIRS = [
    "You dropped the ball on the permits.",
    "Your joiner made a mess of the first door.",
    "We waited; moved the goalposts again.",
    "Moved the goalposts again.",
    "The day it rained, moved the goalposts again.",
]


@pytest.mark.parametrize("text", OWN)
def test_what_the_leader_owns_is_not_marked(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks == ()


@pytest.mark.parametrize("text", THEIRS)
def test_what_others_did_is_marked(text: str, rules: Rules) -> None:
    assert check("data", text, rules).marks


def test_a_verb_is_read_in_all_its_forms(rules: Rules) -> None:
    for form in ("drag", "drags", "dragged", "are dragging"):
        assert check("data", f"They {form} their heels.", rules).marks


def test_a_guess_is_a_question_for_the_side_panel_and_asks_once(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[rule]]\nid = "label"\ntier = 3\n', "utf-8")
    checked = check("data", "It was a farce on 3 May. It was a farce on 4 May.", load_rules("en", own))
    assert checked.every_mark == ()
    assert [note.rule for note in checked.notes] == ["label"]
