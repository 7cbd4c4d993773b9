"""One text a line in, one object a line out: the form that scripts and tests rely on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop_app.checks.checking import check
from desktop_app.checks.marks import Checked, Mark
from desktop_app.checks.rulebook import Rules


def check_lines(step: str, lines: Iterable[str], rules: Rules) -> Iterator[dict[str, Any]]:
    """For every line that says something: {"text", "marks": [{"start", "end", "rule", "kind", "tier", "why", "try"}],
    "notes": [{"rule", "kind", "why"}]}. Offsets are code points of `text`."""
    for line in lines:
        text = line.rstrip("\r\n")
        if text.strip():
            yield as_object(text, check(step, text, rules))


def as_object(text: str, checked: Checked) -> dict[str, Any]:
    """One checked text in the form of `plainspoken check --json`."""
    notes = [{"rule": note.rule, "kind": note.kind, "why": note.why} for note in checked.notes]
    return {"text": text, "marks": [_mark(mark) for mark in checked.marks], "notes": notes}


def as_text(found: Mapping[str, Any]) -> str:
    """The same for people: the text, then what was noticed, one a line and indented."""
    text = found["text"]
    marked = [f"  “{text[mark['start'] : mark['end']]}”: {mark['why']}{_pattern(mark)}" for mark in found["marks"]]
    return "\n".join([text, *marked, *(f"  {note['why']}" for note in found["notes"])])


def _pattern(mark: Mapping[str, Any]) -> str:
    return f" Try: {mark['try']}" if mark["try"] else ""


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "start": mark.start,
        "end": mark.end,
        "rule": mark.rule,
        "kind": mark.kind,
        "tier": mark.tier,
        "why": mark.why,
        "try": mark.try_,
    }
