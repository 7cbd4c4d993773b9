"""The house rules, counted."""

import ast
import re
import sys
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "desktop_app").rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc", "stuff"}
ADDRESSES = {
    "doc.qt.io", "docs.python.org", "en.wikipedia.org", "example.com", "example.org", "github.com",
    "learn.microsoft.com", "lucide.dev", "openfontlicense.org", "scripts.sil.org", "spdx.org", "www.freedesktop.org",
    "www.w3.org",
}  # fmt: skip
"""Hosts the texts of this project may name: sources of facts, namespaces and its own home."""


def lengths_of_functions() -> list[tuple[int, str]]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        (len(node.body) and (node.body[-1].end_lineno or 0) - node.body[0].lineno + 1, f"{file.name}:{node.name}")
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, kinds)
    ]


def lengths_of_files() -> list[tuple[int, str]]:
    return [(len(file.read_text("utf-8").splitlines()), str(file.relative_to(ROOT))) for file in FILES]


def at_90_percent(lengths: list[int]) -> int:
    return sorted(lengths)[int(len(lengths) * 0.9)]


@pytest.mark.parametrize(
    ("found", "middle", "most_are", "longest"),
    [
        pytest.param(lengths_of_files, 60, 150, 250, id="files"),
        pytest.param(lengths_of_functions, 5, 15, 40, id="functions"),
    ],
)
def test_files_and_functions_stay_short(found, middle, most_are, longest):
    lengths = found()
    lines = [count for count, _ in lengths]
    assert [each for each in lengths if each[0] > longest] == []
    assert median(lines) <= middle
    assert at_90_percent(lines) <= most_are


def handlers() -> list[tuple[str, str]]:
    return [
        (f"{file.name}:{node.lineno}", ast.unparse(node.type) if node.type else "")
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
    ]


def test_errors_are_caught_by_name():
    assert [where for where, kind in handlers() if kind in ("", "Exception", "BaseException")] == []


def test_no_module_is_a_drawer_for_everything():
    named = {part for file in FILES for part in file.relative_to(ROOT).with_suffix("").parts}
    assert named & FORBIDDEN_NAMES == set()


def texts() -> list[tuple[str, str]]:
    """Every text file of the project, without what tools leave behind."""
    found = []
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT)
        if path.is_file() and not is_left_behind(inside):
            data = path.read_bytes()
            if b"\0" not in data[:4096]:
                found.append((str(inside), data.decode("utf-8")))
    return found


def is_left_behind(inside: Path) -> bool:
    hidden = any(part.startswith(".") and part != ".ci" for part in inside.parts)
    return hidden or inside.parts[0] in ("build", "dist", "htmlcov") or "__pycache__" in inside.parts


def test_nothing_tells_of_the_machine_it_was_written_on():
    here = {str(ROOT), sys.prefix, sys.base_prefix, str(Path.home())} - {"/", "/usr", "/root", "/usr/local"}
    told = [(where, place) for where, text in texts() for place in here if re.search(rf"{re.escape(place)}\b", text)]
    assert told == []


def test_every_address_in_the_project_is_one_we_mean():
    hosts = {(where, host) for where, text in texts() for host in re.findall(r"https?://([\w.-]+\w)", text)}
    assert {(where, host) for where, host in hosts if host not in ADDRESSES and not is_made_up(where, host)} == set()


def is_made_up(where: str, host: str) -> bool:
    return where.startswith("tests") and not host.endswith(
        (".com", ".dev", ".internal", ".io", ".local", ".net", ".org")
    )


def test_nothing_is_left_to_do():
    marks = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
    assert [where for where, text in texts() if marks.search(text)] == []
