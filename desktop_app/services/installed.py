"""Versions of the packages Plainspoken stands on.

Read from the installed metadata by hand: ``importlib.metadata`` would import ``email`` and with it ``socket``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")
_BOUND = re.compile(r"(>=|!=)\s*([\d.]+)")


def normalise(name: str) -> str:
    """One spelling for all the ways a package's name is written."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True, slots=True)
class Requirement:
    """``at_least`` and ``never`` are versions as written; an empty ``at_least`` takes any."""

    name: str
    at_least: str = ""
    never: tuple[str, ...] = ()

    @classmethod
    def parse(cls, line: str) -> Requirement:
        """From a line such as ``PySide6-Essentials!=6.12.0,>=6.11``."""
        name = _NAME.match(line)
        bounds = _BOUND.findall(line)
        return cls(
            name.group() if name else line,
            next((version for sign, version in bounds if sign == ">="), ""),
            tuple(version for sign, version in bounds if sign == "!="),
        )

    def is_met_by(self, version: str) -> bool:
        has = _numbers(version)
        return has >= _numbers(self.at_least) and not any(has == _numbers(each) for each in self.never)


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


def _numbers(version: str) -> tuple[int, ...]:
    """6.11.0 and 6.11 are the same release; what follows the digits does not count."""
    digits = re.match(r"[\d.]*", version)
    numbers = [int(each) for each in (digits.group() if digits else "").split(".") if each]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
