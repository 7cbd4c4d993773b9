"""Where a file lies, shown and opened."""

from __future__ import annotations

from pathlib import Path


def breakable(path: Path) -> str:
    """With an invisible place to break after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")


def nearest(folder: Path) -> Path:
    """The folder, or the one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
