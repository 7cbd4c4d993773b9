"""Writes THIRD_PARTY.md beside this file: what ships with Plainspoken and under which licence.

``python packaging/third_party.py`` reads the installed metadata; ``--check`` only says whether the file is up to date.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, distribution, requires
from pathlib import Path

HERE = Path(__file__).resolve().parent

BEGINNING = """\
# What Plainspoken stands on

Made by `python packaging/third_party.py`; do not edit by hand. Each package keeps its licence text in its own folder
of the installation.

| package | licence | what for |
| --- | --- | --- |
"""

BUNDLED = """\

## Bundled files

| files | licence |
| --- | --- |
| `resources/fonts`: Atkinson Hyperlegible Next, by the Braille Institute | SIL Open Font License 1.1 |
| `resources/fonts/print`: Plainspoken Boxes, our own | MIT |
| `resources/icons`: from Lucide (the program's own icon is MIT, as the program) | ISC |

Qt is used unchanged, as shared libraries from its own wheel, under the LGPL 3: you may put another build in its place.
"""

USES = {
    "pyside6-essentials": "the window",
    "shiboken6": "the window",
    "jinja2": "the brief's templates",
    "markupsafe": "the brief's templates",
    "typst": "the PDF",
    "platformdirs": "the folders of each system",
    "tinydb": "the library",
}


def licence(of: Distribution) -> str:
    """The expression if there is one, else what the classifiers or the old field say."""
    expression = of.metadata.get("License-Expression")
    classified = [
        each.rpartition(" :: ")[2] for each in of.metadata.get_all("Classifier") or [] if "License ::" in each
    ]
    return expression or "; ".join(classified) or (of.metadata.get("License") or "see its folder").splitlines()[0]


def needed_by(name: str, known: dict[str, Distribution]) -> dict[str, Distribution]:
    """The package and all it requires, without extras, by normalised name."""
    found = distribution(name)
    key = re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()
    if key not in known:
        known[key] = found
        for line in requires(name) or []:
            if "extra ==" not in line:
                needed_by(re.split(r"[^\w.-]", line, maxsplit=1)[0], known)
    return known


def table() -> str:
    packages = needed_by("plainspoken", {})
    del packages["plainspoken"]
    rows = (
        f"| {each.metadata['Name']} | {licence(each)} | {USES.get(key, '')} |\n"
        for key, each in sorted(packages.items())
    )
    return BEGINNING + "".join(rows) + BUNDLED


def main() -> int:
    file, text = HERE / "THIRD_PARTY.md", table()
    if "--check" in sys.argv[1:]:
        return 0 if file.exists() and file.read_text("utf-8") == text else 1
    file.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
