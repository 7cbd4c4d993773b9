"""Imports as Python does them, beside PySide6."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its own import in the place of Python's when it is imported itself


def import_plainly() -> None:
    """PySide6 searches the source of each module imported after it for ``from __feature__ import``, unused here.

    That is a twelfth of a start, and 4 MB of source lines that stay in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
