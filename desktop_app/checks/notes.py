"""Notes on a whole text: structure first, near certain, hardly any language needed."""

from collections.abc import Callable, Iterator, Mapping

from desktop_app.checks.finding import Line, find, line_of, masked
from desktop_app.checks.marks import Note
from desktop_app.checks.rulebook import Rules, pattern
from desktop_app.checks.spans import quotations, sentences

FACTS = 3
WORDS_OF_DATA = 80


def notes_on(step: str, text: str, rules: Rules) -> tuple[Note, ...]:
    """The notes of one step; an empty field has none, for everything may stay empty."""
    if not text.strip() or step not in NOTES:
        return ()
    return tuple(note for note in NOTES[step](text, rules) if _is_on(note, rules))


def can_be_checked(text: str) -> bool:
    """Whether a text holds a figure or a quotation."""
    return any(letter.isdigit() for letter in text) or bool(quotations(text))


def holds_any(text: str, name: str, rules: Rules) -> bool:
    """Whether a sentence of the text holds the structural phrase of this name."""
    source = rules.phrases.get(name)
    return source is not None and any(pattern(source).search(line.text) for line in _lines(text, rules))


def _lines(text: str, rules: Rules) -> Iterator[Line]:
    for span in sentences(text):
        yield line_of(rules.lexicon.read(text[span.start : span.end]))


def _is_on(note: Note, rules: Rules) -> bool:
    rule = rules.rules.get(note.rule)
    return rule is None or rule.is_on


def _on_data(text: str, rules: Rules) -> Iterator[Note]:
    if len(sentences(text)) > FACTS or len(text.split()) > WORDS_OF_DATA:
        yield Note("too-many-facts", "case", "Which two would they recognise?")
    if not can_be_checked(text) and not any(holds_any(text, name, rules) for name in ("is-when", "is-count")):
        yield Note("nothing-to-check", "when", "When was this, and how many? A date or a number can be checked.")


def _on_concern(text: str, rules: Rules) -> Iterator[Note]:
    if not holds_any(text, "is-mine", rules):
        yield Note("nobody-concerned", "whose", "Whose concern is it? Begin with I or we.")
    is_marked = any(find(text[one.start : one.end], "concern", rules) for one in sentences(text))
    if not is_marked and not _names_a_stake(text, rules):
        yield Note("no-stake", "what is at stake", "What is at stake, for whom?")


def _names_a_stake(text: str, rules: Rules) -> bool:
    return "is-stake" not in rules.phrases or holds_any(text, "is-stake", rules)


def _on_request(text: str, rules: Rules) -> Iterator[Note]:
    if not has_when(text, rules):
        yield Note("no-when", "when", "By when? Give a day, and perhaps an hour.")


def has_when(text: str, rules: Rules) -> bool:
    """Whether the text names a time to come; a date that belongs to a report or to the past is none."""
    source = rules.phrases.get("is-due", rules.phrases.get("is-when"))
    if source is None:
        return any(letter.isdigit() for letter in text)
    lines = (masked(line.reading, rules.time_masks) for line in _lines(text, rules))
    return any(pattern(source).search(line.text) for line in lines)


def _on_story(_text: str, _rules: Rules) -> Iterator[Note]:
    yield Note("story", "question", "What part of this could you still move?")


NOTES: Mapping[str, Callable[[str, Rules], Iterator[Note]]] = {
    "data": _on_data,
    "concern": _on_concern,
    "request": _on_request,
    "story": _on_story,
}
