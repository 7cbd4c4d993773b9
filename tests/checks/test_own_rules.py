"""A leader's own rules file: it adds, changes and switches off, and a bad one is refused in one clear sentence."""

from pathlib import Path

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.loading import RulesFileRefused, load_rules
from desktop_app.checks.rulebook import Rules

GOOD = """
off = ["praise"]
[lists]
bad = "flimflam"
[[rule]]
id = "synergy"
patterns = ["{synergy}"]
why = "What would one see of it?"
[[rule]]
id = "label"
tier = 3
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "my-rules.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Rules:
    return load_rules("en", written(tmp_path, GOOD))


def test_a_rule_can_be_added_changed_and_switched_off(own: Rules) -> None:
    assert check("data", "We need synergy.", own).marks[0].rule == "synergy"
    assert own.rules["label"].tier == 3
    assert own.rules["label"].is_own
    assert check("data", "You are brilliant.", own).marks == ()
    assert check("data", "The note was flimflam.", own).marks[0].rule == "evaluation"


def test_a_switched_off_note_and_question_stay_silent(tmp_path: Path) -> None:
    rules = load_rules("en", written(tmp_path, 'off = ["closed"]'))
    assert check("ask", "Is it ready?", rules).marks == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("off = []\nid = x", "line 2"),
        ("[[rule]]\nwhy = 'x'", "rule 1 has no id"),
        ("[[rule]]\nid = 'x'\nwhy = 'y'", "'x' has no patterns"),
        ("[[rule]]\nid = 'x'\npatterns = ['a']", "'x': why has one to 12 words"),
        ("[[rule]]\nid = 'x'\npatterns = 'a'\nwhy = 'y'", "patterns is a list"),
        ("[[rule]]\nid = 'x'\npatterns = ['a']\nwhy = 3", "why is text"),
        ("[[rule]]\nid = 'x'\npatterns = ['a']\nwhy = 'y'\ntier = 7", "tier is 1, 2 or 3"),
        ("[[rule]]\nid = 'x'\npatterns = ['a']\nwhy = 'y'\ncolour = 'red'", "'colour'"),
        ("[[rule]]\nid = 'x'\npatterns = ['a']\nwhy = 'y'\nsteps = ['lunch']", "no step 'lunch'"),
        ("[[rule]]\nid = 'x'\npatterns = ['(a']\nwhy = 'y'", "bracket is left open"),
        ("[[rule]]\nid = 'x'\npatterns = ['a)']\nwhy = 'y'", "no opening bracket"),
        ("[[rule]]\nid = 'x'\npatterns = ['<nowhere>']\nwhy = 'y'", "no word list called <nowhere>"),
        ("[[rule]]\nid = 'x'\npatterns = ['[a] *']\nwhy = 'y'", "at least one word"),
        ("[[rule]]\nid = 'x'\npatterns = ['a@b']\nwhy = 'y'", "the sign @"),
        ("[[rule]]\nid = 'x'\npatterns = ['{a} {b}']\nwhy = 'y'", "more than one part"),
        ("off = ['nobody']", "no rule 'nobody' to switch off"),
        ("off = 'label'", "off is a list"),
        ("rules = 3", "'rules' is not known"),
        ("lists = 3", "a word list is a line of words"),
    ],
)
def test_a_bad_file_is_refused_with_one_clear_sentence(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(RulesFileRefused) as refused:
        load_rules("en", written(tmp_path, text))
    assert told in str(refused.value)
    assert "my-rules.toml" in str(refused.value)
    assert "Please" in str(refused.value)


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesFileRefused, match="cannot be read"):
        load_rules("en", tmp_path / "nothing.toml")
