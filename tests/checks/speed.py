"""How long a keystroke and a first reading take."""

import random
import time
from collections.abc import Callable

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

WORDS = 2_000
KEYSTROKES = 300
RUNS = 5
"""The run with the best median counts, after one to warm up: on a busy machine the others measure its neighbours."""


def line(rules: Rules) -> str:
    """The first pass and the p50 and p99 of a keystroke in 2,000 words, in milliseconds."""
    text = long_text(rules)
    first = min(_milliseconds(lambda: _read_anew(text, rules)) for _ in range(5))
    _keystrokes(text, rules)
    runs = [sorted(_keystrokes(text, rules)) for _ in range(RUNS)]
    keys = min(runs, key=lambda times: times[len(times) // 2])
    p50, p99 = keys[len(keys) // 2], keys[int(len(keys) * 0.99) - 1]
    return f"{WORDS} words: first pass {first:.1f} ms; a keystroke p50 {p50:.2f} ms, p99 {p99:.2f} ms"


def long_text(rules: Rules, words: int = WORDS) -> str:
    """A text of about so many words, made of the rules' own examples."""
    examples = [text for rule in rules.rules.values() for text in (*rule.marks, *rule.leaves, rule.good)]
    chance = random.Random(3)
    said: list[str] = []
    while sum(len(text.split()) for text in said) < words:
        said.append(f"{chance.choice(examples)} Line {len(said)} of the list.")
    return " ".join(said)


def _read_anew(text: str, rules: Rules) -> None:
    rules.forget()
    check("data", text, rules)


def _keystrokes(text: str, rules: Rules) -> list[float]:
    chance = random.Random(4)
    times = []
    for _ in range(KEYSTROKES):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice("abcde .,") + text[place:]
        times.append(_milliseconds(lambda typed=text: check("data", typed, rules)))
    return times


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begin)
