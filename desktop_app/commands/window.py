"""``plainspoken [FILE]``: the window, once the system can show one."""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from desktop_app.commands.outcome import Outcome, tell
from desktop_app.places import Places
from desktop_app.services.surroundings import Surroundings

BEGINS_A_LIBRARY = True


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a conversation to open")


def run(arguments: argparse.Namespace, places: Places, surroundings: Surroundings | None = None) -> int:
    """Qt stops the process when a system library or the display is missing, so both are looked for beforehand."""
    file: Path | None = arguments.file
    if file is not None and not file.is_file():
        tell(f"There is no command and no file called {file}. `plainspoken --help` shows what there is.")
        return Outcome.WRONG_USE
    if hindrance := hindrance_in(surroundings or Surroundings()):
        tell(hindrance)
        return Outcome.LACKING
    from desktop_app.ui.plain_imports import import_plainly

    import_plainly()
    from desktop_app.app import run as open_window

    return open_window(places, file, arguments.language)


def hindrance_in(surroundings: Surroundings) -> str:
    """What keeps the window from opening and the next step, or nothing."""
    if find_spec("PySide6") is None:
        return "Qt is not installed. Type: pip install PySide6-Essentials"
    if surroundings.missing:
        return f"The window needs a few system libraries. Type: {surroundings.mend}"
    if not surroundings.has_display:
        return f"{_without(surroundings)} `plainspoken demo` shows what Plainspoken makes, without one."
    return ""


def _without(surroundings: Surroundings) -> str:
    if surroundings.offered:
        return f"The display for a window cannot be reached ({surroundings.named})."
    return "There is no display here for a window (neither DISPLAY nor WAYLAND_DISPLAY is set)."
