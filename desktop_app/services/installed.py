"""Versions of the packages Plainspoken stands on.

Read from the installed metadata by hand: ``importlib.metadata`` would import ``email`` and with it ``socket``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.requirements import Requirement


def normalise(name: str) -> str:
    """One spelling for all the ways a package's name is written."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True, slots=True)
class Package:
    """``requires`` leaves out what only an extra asks for."""

    name: str
    version: str
    requires: tuple[Requirement, ...] = ()


def find_packages(folders: Iterable[str] | None = None) -> dict[str, Package]:
    """Every installed package by its normalised name; of several, the one Python would import."""
    found: dict[str, Package] = {}
    for folder in sys.path if folders is None else folders:
        for file in sorted(Path(folder).glob("*.dist-info/METADATA")):
            package = _read(file)
            found.setdefault(normalise(package.name), package)
    return found


def _read(file: Path) -> Package:
    header = file.read_text("utf-8", errors="replace").partition("\n\n")[0]
    lines = [line.partition(": ") for line in header.splitlines()]
    return Package(
        next((value for key, _, value in lines if key == "Name"), ""),
        next((value for key, _, value in lines if key == "Version"), ""),
        tuple(
            Requirement.parse(value.partition(";")[0])
            for key, _, value in lines
            if key == "Requires-Dist" and "extra ==" not in value
        ),
    )
