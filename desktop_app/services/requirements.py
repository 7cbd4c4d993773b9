"""What a package asks of another: its name, and the versions that will do."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = re.compile(r"[\w.-]+")
_BOUND = re.compile(r"(>=|!=)\s*([\d.]+)")


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


def _numbers(version: str) -> tuple[int, ...]:
    """6.11.0 and 6.11 are the same release; what follows the digits does not count."""
    digits = re.match(r"[\d.]*", version)
    numbers = [int(each) for each in (digits.group() if digits else "").split(".") if each]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
