"""No text, however odd, keeps the leader waiting."""

import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.checks import Rules, check, load_rules

LENGTH = 10_000
SECONDS = 0.1 if sys.gettrace() is None else 0.8
"""Coverage tracing multiplies every line; the promise is about the program itself."""
STEPS = ("data", "concern", "ask", "request")
RULES = load_rules()
RULES.warm()
PIECES = [
    "you ",
    "your team ",
    "is ",
    "was not ",
    "very ",
    "lazy ",
    "never ",
    ". ",
    '"',
    "“",
    "'a ",
    "if you ",
    ", ",
    "and ",
    "3 ",
    "(",
    "\n",
    "? ",
    "what ",
    "said that ",
    "x",
    "should ",
    "Anna ",
]


def quickest(step: str, text: str, rules: Rules) -> float:
    """The best of three, so that a busy machine is not taken for a slow rule."""
    times = []
    for _ in range(3):
        rules.seen.clear()
        begin = time.perf_counter()
        check(step, text, rules)
        times.append(time.perf_counter() - begin)
        if times[-1] < SECONDS:
            break
    return min(times)


@pytest.mark.parametrize("piece", PIECES)
def test_one_piece_repeated_is_read_in_time(piece: str) -> None:
    text = (piece * LENGTH)[:LENGTH]
    assert max(quickest(step, text, RULES) for step in STEPS) < SECONDS


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.text(max_size=8), st.sampled_from(STEPS))
def test_no_mixture_of_ten_thousand_characters_takes_long(pieces: list[str], odd: str, step: str) -> None:
    unit = "".join(pieces) + odd
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    assert quickest(step, text, RULES) < SECONDS
