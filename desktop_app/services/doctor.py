"""Examines what Plainspoken stands on: the system, its own parts, its folders and the library."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.places import Places
from desktop_app.services.examining_folders import examine_folders
from desktop_app.services.examining_library import examine_library
from desktop_app.services.examining_packages import examine_packages, examine_parts
from desktop_app.services.findings import Finding, State
from desktop_app.services.surroundings import Surroundings


def examine(places: Places, surroundings: Surroundings) -> Iterator[Finding]:
    """Everything, in the order in which it is best mended. Nothing is changed, and nothing a leader wrote is told."""
    yield from examine_system(surroundings)
    yield from examine_packages()
    yield from examine_parts()
    yield from examine_folders(places)
    yield from examine_library(places)


def examine_system(surroundings: Surroundings) -> Iterator[Finding]:
    """Linux alone: elsewhere Qt's wheel brings all it needs."""
    if not surroundings.is_linux:
        return
    if missing := surroundings.missing:
        names = ", ".join(each.soname for each in missing)
        yield Finding(State.TROUBLE, "System libraries", f"{len(missing)} missing: {names}", surroundings.mend)
    else:
        yield Finding(State.FINE, "System libraries", "all there")
    yield _examine_display(surroundings)


def _examine_display(surroundings: Surroundings) -> Finding:
    if surroundings.has_display:
        return Finding(State.FINE, "Display", "there")
    why = f"out of reach ({surroundings.named})" if surroundings.offered else "none here"
    return Finding(State.NOTE, "Display", f"{why}: the window needs one, the commands do not")
