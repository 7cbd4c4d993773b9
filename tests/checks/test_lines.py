"""The form that scripts rely on."""

from desktop_app.checks.lines import as_text, check_lines
from desktop_app.checks.rulebook import Rules


def test_one_object_a_line_in_the_promised_form(rules: Rules) -> None:
    found = list(check_lines("data", ["You were rude.\n", "\n", "Two came on 3 May."], rules))
    assert [set(one) for one in found] == [{"text", "marks", "notes"}] * 2
    assert set(found[0]["marks"][0]) == {"start", "end", "rule", "kind", "tier", "why", "try"}
    assert set(found[0]["notes"][0]) == {"rule", "kind", "why"}
    assert found[1] == {"text": "Two came on 3 May.", "marks": [], "notes": []}


def test_people_read_the_words_the_reason_and_the_pattern(rules: Rules) -> None:
    told = as_text(next(check_lines("data", ["You were rude."], rules)))
    assert told.splitlines()[0] == "You were rude."
    assert "“rude”: This says what they are" in told
    assert "Try: On …" in told


def test_a_mark_without_a_pattern_offers_none(rules: Rules) -> None:
    found = next(check_lines("data", ["You were rude."], rules))
    found["marks"][0]["try"] = ""
    assert "Try" not in as_text(found)
