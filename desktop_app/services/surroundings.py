"""What this computer offers the window: system libraries, a display, a way to install packages."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.services.display_servers import can_reach
from desktop_app.services.qt_libraries import LIBRARIES, Need, SystemLibrary

_DISPLAYS = {"wayland": ("WAYLAND_DISPLAY", Need.WAYLAND), "xcb": ("DISPLAY", Need.X11)}
"""Qt's names for the kinds of display, and the variable by which a session offers each."""

_INSTALLERS = {
    "apt": ("sudo apt install", {"debian", "ubuntu"}),
    "dnf": ("sudo dnf install", {"fedora", "rhel", "centos"}),
    "pacman": ("sudo pacman -S", {"arch"}),
}
"""What to type, and what ``os-release`` calls the families of distributions."""


def can_load(soname: str) -> bool:
    """Asks the system's own loader, as Qt will."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def read_release() -> str:
    """``os-release``, or nothing where there is none."""
    try:
        return Path("/etc/os-release").read_text("utf-8", errors="replace")
    except OSError:
        return ""


@dataclass(frozen=True)
class Surroundings:
    """``system`` is named as ``sys.platform`` does; tests pass a computer of their own."""

    system: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    has: Callable[[str], bool] = can_load
    release: Callable[[], str] = read_release
    reaches: Callable[[Need, str], bool] = can_reach

    @property
    def is_linux(self) -> bool:
        return self.system.startswith("linux")

    @property
    def _asked(self) -> list[str]:
        """The platforms Qt is told to try, such as ``xcb`` or ``offscreen``; arguments after a colon left out."""
        asked = self.environment.get("QT_QPA_PLATFORM", "")
        return [each.split(":")[0] for each in asked.split(";") if each]

    @property
    def offered(self) -> dict[str, Need]:
        """The displays the session names and Qt may use: each variable, and the kind of display it is for."""
        allowed = [_DISPLAYS[each] for each in _DISPLAYS if not self._asked or each in self._asked]
        return {variable: kind for variable, kind in allowed if self.environment.get(variable)}

    @property
    def can_do_without(self) -> bool:
        """Whether no display is needed: elsewhere than on Linux, or with ``offscreen`` and its like, as tests have."""
        return not self.is_linux or any(each not in _DISPLAYS for each in self._asked)

    @property
    def has_display(self) -> bool:
        """Whether one of those offered answers, or none is needed."""
        answer = (self.reaches(kind, self.environment[variable]) for variable, kind in self.offered.items())
        return self.can_do_without or any(answer)

    @property
    def named(self) -> str:
        """'DISPLAY is :77', for each display offered."""
        return ", ".join(f"{variable} is {self.environment[variable]}" for variable in self.offered)

    @property
    def missing(self) -> tuple[SystemLibrary, ...]:
        """What keeps the window from opening; one kind of display that has all it needs is enough."""
        if not self.is_linux:
            return ()
        # without a display to go by, X11: every Linux desktop speaks it
        wanted = tuple(self.offered.values()) or (() if self.can_do_without else (Need.X11,))
        lacking = [self._lacking(need) for need in wanted]
        return self._lacking(Need.WINDOW) + (min(lacking, key=len) if lacking else ())

    def _lacking(self, need: Need) -> tuple[SystemLibrary, ...]:
        return tuple(each for each in LIBRARIES if each.need is need and not self.has(each.soname))

    @property
    def installer(self) -> str:
        """``apt``, ``dnf`` or ``pacman``; ``apt`` where the family is not known."""
        names = set(re.findall(r"[\w.-]+", " ".join(re.findall(r"(?m)^ID(?:_LIKE)?=(.*)$", self.release()))))
        return next((each for each, (_, family) in _INSTALLERS.items() if names & family), "apt")

    @property
    def mend(self) -> str:
        """The one line to type that brings what is missing."""
        packages = sorted({str(getattr(each, self.installer)) for each in self.missing})
        return " ".join((_INSTALLERS[self.installer][0], *packages))
