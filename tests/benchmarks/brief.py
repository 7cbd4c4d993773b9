"""How long a brief takes: the first PDF of a process, and those after it, beside HTML, Markdown and text.

python tests/benchmarks/brief.py
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

FIRST = (
    "import time; begun = time.perf_counter(); from desktop_app.services.documents import as_pdf;"
    "from tests.services.late_invoices import LATE_INVOICES; loaded = time.perf_counter(); as_pdf(LATE_INVOICES);"
    "print(time.perf_counter() - loaded, loaded - begun)"
)


def first_times(runs: int = 15) -> tuple[float, float]:
    """Milliseconds for the first PDF with all it imports, and for importing the service before it."""
    program = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {FIRST}"]
    told = [subprocess.run(program, capture_output=True, text=True, check=True).stdout.split() for _ in range(runs)]
    return median(float(pdf) * 1000 for pdf, _ in told), median(float(load) * 1000 for _, load in told)


def later_times(runs: int = 100) -> dict[str, float]:
    """Median milliseconds; every document differs from the one before, as when a leader edits and looks again."""
    from desktop_app.services import documents
    from tests.services.late_invoices import EVERYTHING, LATE_INVOICES

    edited = [LATE_INVOICES.with_answer("concern", f"I’m concerned about point {number}.") for number in range(runs)]
    long = [each.with_answer("story", "and then they did it again " * 830) for each in edited[:10]]
    ways = {
        "later PDF": (documents.as_pdf, edited),
        "preview, 96 ppi": (documents.as_pages, edited),
        "PDF with a story of 5,000 words": (documents.as_pdf, long),
        "HTML": (documents.as_html, edited),
        "Markdown": (documents.as_markdown, edited),
        "text": (documents.as_text, edited),
    }
    return {name: median(_timed(way, each, EVERYTHING) for each in told) for name, (way, told) in ways.items()}


def _timed(way, conversation, choice) -> float:
    begun = perf_counter()
    way(conversation, choice)
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    first, load = first_times()
    for name, milliseconds in {"importing the service": load, "first PDF": first, **later_times()}.items():
        print(f"{name:34}{milliseconds:8.1f} ms")
