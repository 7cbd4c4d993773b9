"""The writing checks: what a listener would hear in these words. Pure Python, no model; the rules are data."""

from desktop_app.checks.checking import check
from desktop_app.checks.kept import Kept, apply, fingerprint, sentence_of
from desktop_app.checks.lines import as_object, as_text, check_lines
from desktop_app.checks.loading import RulesFileRefused, load_rules
from desktop_app.checks.marks import QUIETEST, STEPS, Checked, Mark, Note
from desktop_app.checks.rulebook import Rule, Rules
from desktop_app.checks.spans import Span, sentences
from desktop_app.checks.standards import Standard, whose_standard
from desktop_app.checks.structure import Meter, case_building, check_data, check_opening

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
