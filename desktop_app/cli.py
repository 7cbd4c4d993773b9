"""The command line. It needs neither Qt nor a display; only opening the window does."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

from desktop_app import __version__
from desktop_app.commands import window
from desktop_app.commands.outcome import Outcome
from desktop_app.places import Places
from desktop_app.storage.preferences import load_preferences

COMMANDS = {
    "demo": "a finished sample, made into a brief",
    "list": "the conversations in your library",
    "show": "read a conversation here",
    "brief": "make the one-page brief as PDF, HTML, Markdown or plain text",
    "check": "look at what your words may do, one text a line",
    "doctor": "look whether all is well, and what to do if not",
}
"""Each is a file of ``desktop_app.commands`` with ``describe(parser)`` and ``run(arguments, places)``.

One with ``BEGINS_A_LIBRARY`` makes the folder it is given, if need be; the others want it to be there.
"""

ABOUT = "Prepare the conversation you would rather not have."


def run(words: Sequence[str]) -> int:
    """Does what the words after ``plainspoken`` ask for and returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console of another alphabet shows '?' rather than failing
    try:
        return _obey(*_read(words))
    except _refusals() as error:
        from desktop_app.commands.refusals import refuse

        return refuse(error)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the last flush fails aloud
        return Outcome.DONE
    except KeyboardInterrupt:
        return 128 + 2


def _refusals() -> tuple[type[Exception], ...]:
    """Looked up when there is one: a start that goes well does not wait for them."""
    from desktop_app.commands.refusals import REFUSALS

    return tuple(REFUSALS)


def _obey(command: ModuleType, arguments: argparse.Namespace) -> int:
    library: Path | None = arguments.library
    if library is not None and not (library.exists() or getattr(command, "BEGINS_A_LIBRARY", False)):
        from desktop_app.commands.refusals import NoLibraryThere

        raise NoLibraryThere(library)
    outcome: int = command.run(arguments, _places(library))
    if sys.stdout:  # a program without a console has none
        sys.stdout.flush()
    return outcome


def _places(library: Path | None) -> Places:
    """The library named here, else the one chosen in the preferences, else the usual one."""
    places = Places.of_this_user(library)
    chosen = None if library else load_preferences(places).library
    return replace(places, library=Path(chosen)) if chosen else places


def _read(words: Sequence[str]) -> tuple[ModuleType, argparse.Namespace]:
    """Options for all commands may stand anywhere; the first other word is a command or a file."""
    arguments, rest = _shared().parse_known_args(words)
    if rest and rest[0] in COMMANDS:
        command = import_module(f"desktop_app.commands.{rest[0]}")
        parser = argparse.ArgumentParser(f"plainspoken {rest[0]}", description=COMMANDS[rest[0]], allow_abbrev=False)
        command.describe(parser)
        return command, parser.parse_args(rest[1:], arguments)
    return window, _front().parse_args(rest, arguments)


def _shared() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser("plainspoken", add_help=False, allow_abbrev=False)
    shared.add_argument("--library", type=Path, metavar="DIR", help="another folder than your own library")
    shared.add_argument("--language", metavar="LANGUAGE", help="the language of the window, such as de")
    return shared


def _front() -> argparse.ArgumentParser:
    lines = [f"  {name:<8} {does}" for name, does in COMMANDS.items()]
    parser = argparse.ArgumentParser(
        "plainspoken",
        usage="plainspoken [--library DIR] [--language LANGUAGE] [FILE]\n       plainspoken COMMAND [--help]",
        description=ABOUT,
        epilog="\n".join(("commands:", *lines)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared()],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Plainspoken {__version__}")
    window.describe(parser)
    return parser
