"""Typst source into pages: tagged PDF for reading and printing, PNG for looking at."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from desktop_app.assets import asset

if TYPE_CHECKING:
    from typst import Compiler

_ALONE = Lock()
"""One compiler for all: the window's preview and an export may meet."""


def pdf(source: str, made: datetime) -> bytes:
    """PDF/UA-1, whose only date is ``made``: the same source gives the same bytes on any day."""
    with _ALONE, _empty_folder() as root:
        made = made.astimezone(UTC)
        compiled = _compiler().compile(
            source.encode(), root=root, format="pdf", pdf_standards=["ua-1"], timestamp=int(made.timestamp())
        )
    return compiled if isinstance(compiled, bytes) else b"".join(compiled or ())


def pages(source: str, pixels_per_inch: float) -> tuple[bytes, ...]:
    """One PNG for each page."""
    with _ALONE, _empty_folder() as root:
        compiled = _compiler().compile(source.encode(), root=root, format="png", ppi=pixels_per_inch)
    return (compiled,) if isinstance(compiled, bytes) else tuple(compiled or ())


def count_pages(source: str) -> int:
    """Typst remembers the layout, so that setting the same source again costs little."""
    return len(pages(source, pixels_per_inch=1))


def _empty_folder() -> tempfile.TemporaryDirectory[str]:
    """All that Typst may read, and where it would look for packages."""
    return tempfile.TemporaryDirectory(prefix="plainspoken-")


@cache
def _compiler() -> Compiler:
    """Our fonts first; the computer's and Typst's for other scripts; boxes of our own for what none of them has."""
    from typst import Compiler, Fonts

    return Compiler(font_paths=Fonts(font_paths=[asset("resources/fonts")]))
