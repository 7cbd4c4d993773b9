"""Typst source into pages: tagged PDF for reading and printing, PNG for looking at."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from desktop_app.assets import asset
from desktop_app.services.refusals import CannotTypeset

if TYPE_CHECKING:
    from typst import Compiler

_ALONE = Lock()
"""One compiler for all: the window's preview and an export may meet."""

_NOT_DISPLAYED = re.compile(r'the text `"(.+)"` could not be displayed', re.DOTALL)
_WRITTEN_AS_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
"""Some fonts claim characters they cannot draw. PDF/UA refuses them, and Typst names them as its own strings do."""

_BOXES = "Plainspoken Boxes for Characters that No Other Font Has"


def pdf(source: str, made: datetime) -> bytes:
    """PDF/UA-1, whose only date is ``made``: the same source gives the same bytes on any day.

    Raises CannotTypeset.
    """
    from typst import TypstError

    timestamp, boxed = int(made.astimezone(UTC).timestamp()), set[str]()
    while True:
        try:
            return _pdf(_with_boxes(boxed) + source, timestamp, _compiler())
        except TypstError as error:
            found = _not_displayed(str(error)) - boxed
            if not found:
                break
            boxed |= found
    with _told_as_cannot_typeset():
        return _pdf(source, timestamp, _compiler(with_others=False))


def _not_displayed(message: str) -> set[str]:
    told = _NOT_DISPLAYED.search(message)
    text = _WRITTEN_AS_CODE.sub(lambda code: chr(int(code[1], 16)), told[1]) if told else ""
    return {each for each in text if not each.isascii()}


def _with_boxes(characters: set[str]) -> str:
    codes = "".join(f"\\u{{{ord(each):x}}}" for each in sorted(characters))
    return f'#show regex("[{codes}]"): set text(font: "{_BOXES}")\n' if codes else ""


def _pdf(source: str, timestamp: int, compiler: Compiler) -> bytes:
    with _ALONE, _empty_folder() as root:
        compiled = compiler.compile(
            source.encode(), root=root, format="pdf", pdf_standards=["ua-1"], timestamp=timestamp
        )
    return compiled if isinstance(compiled, bytes) else b"".join(compiled or ())


def pages(source: str, pixels_per_inch: float) -> tuple[bytes, ...]:
    """One PNG for each page. Raises CannotTypeset."""
    with _told_as_cannot_typeset(), _ALONE, _empty_folder() as root:
        compiled = _compiler().compile(source.encode(), root=root, format="png", ppi=pixels_per_inch)
    return (compiled,) if isinstance(compiled, bytes) else tuple(compiled or ())


def count_pages(source: str) -> int:
    """Typst remembers the layout, so that setting the same source again costs little."""
    return len(pages(source, pixels_per_inch=1))


@contextmanager
def _told_as_cannot_typeset() -> Iterator[None]:
    """Typst's own message may quote what the leader wrote."""
    from typst import TypstError

    try:
        yield
    except TypstError:
        raise CannotTypeset from None


def _empty_folder() -> tempfile.TemporaryDirectory[str]:
    """All that Typst may read, and where it would look for packages."""
    return tempfile.TemporaryDirectory(prefix="plainspoken-")


@cache
def _compiler(*, with_others: bool = True) -> Compiler:
    """Our fonts first; the computer's and Typst's for other scripts; boxes of our own for what none of them has."""
    from typst import Compiler, Fonts

    ours = [asset("resources/fonts")]
    return Compiler(
        font_paths=Fonts(font_paths=ours, include_system_fonts=with_others, include_embedded_fonts=with_others)
    )
