"""Counting hits and misses, with intervals and with what length and digits alone would give away."""

import json
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

Z = 1.96
"""Standard normal quantile of a 95 % interval."""
Case = dict[str, Any]


@dataclass(frozen=True)
class Tally:
    """How a file of cases came out: `meant` are those that deserve a finding."""

    name: str
    cases: int
    right: int
    found: int
    meant: int
    words_auc: float
    digits_auc: float

    def line(self) -> str:
        """Precision and recall with Wilson intervals, false marks, and the control by length and by digits."""
        wrong, innocent = self.found - self.right, self.cases - self.meant
        return (
            f"{self.name:38}{self.cases:5}  {share(self.right, self.found):24}{share(self.right, self.meant):24}"
            f"{f'{wrong} of {innocent}':18}{self.words_auc:10.2f}{self.digits_auc:11.2f}"
        )


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); (0, 1) where nothing was counted."""
    if n == 0:
        return 0.0, 1.0
    share_, z2 = hits / n, Z * Z
    middle = (share_ + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * math.sqrt(share_ * (1 - share_) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def share(hits: int, n: int) -> str:
    """A share with its interval, for a table."""
    low, high = wilson(hits, n)
    return f"{hits / n if n else 0:.3f} [{low:.2f}–{high:.2f}]"


def auc(scored: list[tuple[float, bool]]) -> float:
    """How well a score alone tells the two kinds apart; .5 is not at all."""
    yes = [score for score, is_meant in scored if is_meant]
    no = [score for score, is_meant in scored if not is_meant]
    wins = sum((one > other) + 0.5 * (one == other) for one in yes for other in no)
    return wins / (len(yes) * len(no)) if yes and no else 0.5


def tally(path: Path, is_found: Callable[[Case], bool], is_meant: Callable[[Case], bool]) -> str:
    """Every case of a file, counted."""
    cases = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    judged = [(case, is_found(case), is_meant(case)) for case in cases]
    return Tally(
        f"{path.parent.name}/{path.stem}",
        len(cases),
        sum(found and meant for _, found, meant in judged),
        sum(found for _, found, _ in judged),
        sum(meant for _, _, meant in judged),
        auc([(len(case["text"].split()), meant) for case, _, meant in judged]),
        auc([(sum(letter.isdigit() for letter in case["text"]), meant) for case, _, meant in judged]),
    ).line()


def _data(path: Path, rules: Rules) -> str:
    def is_found(case: Case) -> bool:
        return bool(check("data", case["text"], rules).marks)

    return tally(path, is_found, lambda case: case["label"] == "judgement")


def wrong_by_rule(path: Path, rules: Rules) -> str:
    """How many observations each rule marked; only for cases that rules are written against."""
    cases = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    texts = [case["text"] for case in cases if case["label"] != "judgement"]
    counts = Counter(mark.rule for text in texts for mark in check("data", text, rules).marks)
    return ", ".join(f"{rule} {count}" for rule, count in counts.most_common()) or "none"


def _questions(path: Path, rules: Rules) -> str:
    return tally(path, lambda case: bool(check("ask", case["text"], rules).marks), lambda case: case["label"] != "open")


def _requests(path: Path, rules: Rules) -> str:
    def is_found(case: Case) -> bool:
        return any(note.kind == "when" for note in check("request", case["text"], rules).notes)

    return tally(path, is_found, lambda case: case["label"] == "no-when")


def _concern(path: Path, rules: Rules) -> str:
    def found(case: Case) -> str:
        checked = check("concern", case["text"], rules)
        if any(mark.kind == "about them" for mark in checked.marks):
            return "about them"
        return "vague" if any(note.kind == "what is at stake" for note in checked.notes) else "mine"

    kinds = ("about them", "vague")
    lines = [
        tally(path, lambda case, kind=kind: found(case) == kind, lambda case, kind=kind: case["label"] == kind)
        for kind in kinds
    ]
    return "\n".join(f"{line}  {kind}" for line, kind in zip(lines, kinds, strict=True))


def _mail(path: Path, rules: Rules) -> str:
    cases = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    texts = [case["text"] for case in cases if case["label"] == "No"]
    words = sum(len(text.split()) for text in texts)
    tiers = [mark.tier for text in texts for mark in check("data", text, rules).every_mark]
    first, second = (1000 * tiers.count(tier) / words for tier in (1, 2))
    return f"{path.parent.name}/{path.stem}: {words} words, marks per 1,000: tier 1 {first:.2f}, tier 2 {second:.2f}"


MEASURES: Mapping[str, Callable[[Path, Rules], str]] = {
    "data": _data,
    "questions": _questions,
    "requests": _requests,
    "concern": _concern,
    "mail": _mail,
}
