"""One judgement a question: open, or exactly one of several, leading, loaded, why, closed and none."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.checks.finding import Line, find, holds, line_of
from desktop_app.checks.marks import Checked, Mark, Note
from desktop_app.checks.rulebook import Rules, pattern
from desktop_app.checks.spans import Span, sentences

LONGEST_ASK = 25
"""Words of the question itself; a rule of thumb: longer ones are not remembered when heard."""
LOADED = frozenset({"judgement", "label", "why they did it", "their mind", "made us", "sarcasm", "threat", "always"})
CLOSING = "\"”’»')] "


@dataclass(frozen=True)
class Asked:
    """A sentence of an ask, and what it is."""

    text: str
    span: Span
    line: Line
    is_question: bool
    is_invitation: bool


def judge_question(text: str, rules: Rules) -> Checked:
    """Nothing for one open question or invitation (but its length), or exactly one mark of what stands in the way."""
    said = [_asked(text, span, rules) for span in sentences(text)]
    if not said or "is-closed" not in rules.phrases:
        return Checked()
    mark = _judged(said, rules)
    return Checked((mark,)) if mark else Checked(notes=tuple(_length(said)))


def _asked(text: str, span: Span, rules: Rules) -> Asked:
    words = text[span.start : span.end]
    line = line_of(rules.lexicon.read(words))
    is_marked = words.rstrip(CLOSING).endswith("?") and not _says("is-topic", line, rules)
    is_question = is_marked or _says("is-unmarked-question", line, rules)
    return Asked(words, span, line, is_question, _says("is-invitation", line, rules))


def _says(name: str, line: Line, rules: Rules) -> bool:
    """Whether a sentence holds the structural phrase of this name; a pack may lack it."""
    return name in rules.phrases and holds(line, (rules.phrases[name],))


def _judged(said: list[Asked], rules: Rules) -> Mark | None:
    questions = [one for one in said if one.is_question]
    asks = questions or [one for one in said if one.is_invitation]
    if not asks:
        return _mark("no-question", Span(said[-1].span.start, said[-1].span.end), rules)
    if len(questions) > 1:
        return _mark("several", Span(questions[0].span.start, questions[-1].span.end), rules)
    for name in ("leading", "several"):
        if mark := _found(name, asks[0], rules):
            return mark
    return _loaded(said, rules) or _found("why-question", asks[0], rules) or _closed(asks[0], rules)


def _found(name: str, asked: Asked, rules: Rules) -> Mark | None:
    for found in find(asked.text, "ask", rules):
        if found.rule == name:
            begin = asked.span.start
            return _mark(name, Span(begin + found.start, begin + found.end), rules)
    return None


def _loaded(said: list[Asked], rules: Rules) -> Mark | None:
    for asked in said:
        for found in _verdicts(asked, rules):
            return _mark("loaded", Span(asked.span.start + found.start, asked.span.start + found.end), rules)
    return _found("loaded", said[-1], rules)


def _verdicts(asked: Asked, rules: Rules) -> Iterator[Span]:
    """What the data rules find; in a question 'do you always …' is no verdict, the verb stands before its subject."""
    named = tuple(_only_named(asked, rules))
    for found in find(asked.text, "data", rules):
        kind = rules.rules[found.rule].kind
        if any(found.start < span.end and span.start < found.end for span in named):
            continue
        if kind in LOADED and found.rule != "praise" and not (asked.is_question and kind in ("always", "their mind")):
            yield Span(found.start, found.end)


def _only_named(asked: Asked, rules: Rules) -> Iterator[Span]:
    """Where a question names a wording or things going off course: 'the clause about unreasonable delay'."""
    source = rules.phrases.get("is-no-verdict")
    for match in pattern(source).finditer(asked.line.text) if source else ():
        first, after = asked.line.words_in(*match.span())
        yield Span(asked.line.reading.places[first][0], asked.line.reading.places[after - 1][1])


def _closed(asked: Asked, rules: Rules) -> Mark | None:
    opens = asked.is_invitation and not _says("is-closed-invitation", asked.line, rules)
    closes = _says("is-closed", asked.line, rules) or asked.is_invitation or _lacks_a_wh(asked, rules)
    asks_fact = _says("is-fact-question", asked.line, rules)
    if opens or not (closes or asks_fact):
        return None
    return _mark("closed", asked.span, rules)


def _lacks_a_wh(asked: Asked, rules: Rules) -> bool:
    return "is-wh" in rules.phrases and not _says("is-wh", asked.line, rules)


def _mark(name: str, span: Span, rules: Rules) -> Mark | None:
    rule = rules.rules.get(name)
    if rule is None or not rule.is_on:
        return None
    return Mark(span.start, span.end, rule.id, rule.kind, rule.tier, rule.why, rule.try_)


def _length(said: list[Asked]) -> Iterator[Note]:
    for asked in said:
        if asked.is_question and len(asked.text.split()) > LONGEST_ASK:
            yield Note("long-ask", "long", "A long question is hard to hold. What is its core?")
