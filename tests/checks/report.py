"""The checks measured on the cases written against (dev, dev2 and so on) and on the unseen: precision and recall, false
marks, the length control and speed, beside each other. Wrong marks are told by rule, and for the dev sets only.

    python -m tests.checks.report [FOLDER…]

A FOLDER may hold development data that does not ship: dev_data.jsonl, dev_questions.jsonl, business_mail.jsonl.
Only counts are printed, never a sentence, so that the unseen cases stay unseen.
"""

import argparse
from pathlib import Path

from desktop_app.checks.loading import load_rules
from desktop_app.checks.rulebook import Rules
from tests.checks import figures, speed

CASES = Path(__file__).parent / "cases"
HEADINGS = (
    f"{'cases':38}{'n':>5}  {'precision':24}{'recall':24}{'wrongly marked':18}{'words AUC':>10}{'digits AUC':>11}"
)


def main() -> None:
    """Prints the whole report."""
    parser = argparse.ArgumentParser(description="How good and how quick the writing checks are.")
    parser.add_argument("folders", nargs="*", type=Path, help="folders with further development data")
    folders = parser.parse_args().folders
    rules = load_rules()
    rules.warm()
    print(HEADINGS)
    for folder in (CASES, *folders):
        for line in lines_on(folder, rules):
            print(line)
    for path in sorted(CASES.glob("dev*_data.jsonl"), key=_in_order):
        print(f"{path.stem}, wrong marks by rule: {figures.wrong_by_rule(path, rules)}")
    print(speed.line(rules))


def lines_on(folder: Path, rules: Rules) -> list[str]:
    """One line of figures for every file of cases in a folder."""
    lines = []
    for path in sorted(folder.glob("*.jsonl"), key=_in_order):
        measure = figures.MEASURES.get(path.stem.split("_")[-1])
        if measure is not None:
            lines.append(measure(path, rules))
    return lines


def _in_order(path: Path) -> tuple[int, str]:
    """dev2 before dev10."""
    return len(path.stem.split("_")[0]), path.stem


if __name__ == "__main__":
    main()
