"""The writing checks: what a listener would hear in these words. Pure Python, no model; the rules are data."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.checks.checking import check
    from desktop_app.checks.kept import Kept, apply, fingerprint, sentence_of
    from desktop_app.checks.lines import as_object, as_text, check_lines
    from desktop_app.checks.loading import RulesFileRefused, load_rules
    from desktop_app.checks.marks import QUIETEST, STEPS, Checked, Mark, Note
    from desktop_app.checks.rulebook import Rule, Rules
    from desktop_app.checks.spans import Span, sentences
    from desktop_app.checks.standards import Standard, whose_standard
    from desktop_app.checks.structure import Meter, case_building, check_data, check_opening

_HOMES = {
    "Checked": "marks",
    "Kept": "kept",
    "Mark": "marks",
    "Meter": "structure",
    "Note": "marks",
    "QUIETEST": "marks",
    "Rule": "rulebook",
    "Rules": "rulebook",
    "RulesFileRefused": "loading",
    "STEPS": "marks",
    "Span": "spans",
    "Standard": "standards",
    "apply": "kept",
    "as_object": "lines",
    "as_text": "lines",
    "case_building": "structure",
    "check": "checking",
    "check_data": "structure",
    "check_lines": "lines",
    "check_opening": "structure",
    "fingerprint": "kept",
    "load_rules": "loading",
    "sentence_of": "kept",
    "sentences": "spans",
    "whose_standard": "standards",
}

__all__ = [
    "QUIETEST",
    "STEPS",
    "Checked",
    "Kept",
    "Mark",
    "Meter",
    "Note",
    "Rule",
    "Rules",
    "RulesFileRefused",
    "Span",
    "Standard",
    "apply",
    "as_object",
    "as_text",
    "case_building",
    "check",
    "check_data",
    "check_lines",
    "check_opening",
    "fingerprint",
    "load_rules",
    "sentence_of",
    "sentences",
    "whose_standard",
]


def __getattr__(name: str) -> Any:
    """Each is imported when it is first wanted: the window is there before anything has to be checked."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
