"""Checking a text: every sentence by the rules, the whole by its structure, and never more than a reader can bear."""

from collections.abc import Iterator

from desktop_app.checks.finding import find
from desktop_app.checks.marks import Checked, Found, Mark, loud_and_quiet
from desktop_app.checks.notes import notes_on
from desktop_app.checks.questions import judge_question
from desktop_app.checks.rulebook import Rules
from desktop_app.checks.spans import Span, sentences

MARKS_IN_A_FIELD = 3
MARKS_OF_A_RULE = 2


def check(step: str, text: str, rules: Rules) -> Checked:
    """The marks and notes for one field. Raises KeyError for a step that has no checks."""
    if step == "story":
        return Checked(notes=notes_on(step, text, rules))
    if step == "ask":
        return judge_question(text, rules)
    found = tuple(marks_in(step, text, rules))
    marks, asked = loud_and_quiet(found)
    shown = _quietly(marks)
    back = tuple(mark for mark in marks if mark not in shown)
    return Checked(shown, (*notes_on(step, text, rules), *asked), back)


def marks_in(step: str, text: str, rules: Rules) -> Iterator[Mark]:
    """At most one mark a sentence, the surest, in the order of the text."""
    for sentence in sentences(text):
        found = find(text[sentence.start : sentence.end], step, rules)
        if found:
            yield _mark(found[0], sentence, step, rules)


def _mark(found: Found, sentence: Span, step: str, rules: Rules) -> Mark:
    rule = rules.rules[found.rule]
    kind = rules.says.get(f"{step} {rule.kind}", rule.kind)
    begin = sentence.start
    return Mark(begin + found.start, begin + found.end, rule.id, kind, rule.tier, rule.why, rule.try_)


def _quietly(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The surest few: at most three in a field, two of a rule."""
    chosen: list[Mark] = []
    for mark in sorted(marks, key=lambda one: (one.tier, one.start)):
        same = sum(other.rule == mark.rule for other in chosen)
        if same < MARKS_OF_A_RULE:
            chosen.append(mark)
        if len(chosen) == MARKS_IN_A_FIELD:
            break
    return tuple(sorted(chosen, key=lambda one: one.start))
