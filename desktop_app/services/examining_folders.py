"""The folders Plainspoken writes to: whether it may, and how much room is left."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from desktop_app.places import Places
from desktop_app.services.findings import Finding, State

LITTLE_ROOM = 100 * 1024 * 1024
"""Bytes: a thousand conversations with all their versions take about half of it."""


def examine_folders(places: Places, least: int = LITTLE_ROOM) -> Iterator[Finding]:
    """``least`` is the free room, in bytes, below which it becomes trouble."""
    named = (("Library folder", places.library), ("Earlier versions", places.versions))
    for about, folder in (*named, ("State", places.state), ("Settings", places.settings)):
        yield _writable(about, folder)
    free = shutil.disk_usage(_nearest(places.library)).free
    room = f"{free // (1024 * 1024):,} MB free"
    if free < least:
        yield Finding(State.TROUBLE, "Room on the disk", room, "Make some room, or move the library with --library.")
    else:
        yield Finding(State.FINE, "Room on the disk", room)


def _writable(about: str, folder: Path) -> Finding:
    nearest = _nearest(folder)
    if not nearest.is_dir():
        return Finding(State.TROUBLE, about, f"{nearest} is not a folder", "Move that file, or choose another folder.")
    if not os.access(nearest, os.W_OK | os.X_OK):
        return Finding(State.TROUBLE, about, f"{nearest} cannot be written to", f'chmod u+rwx "{nearest}"')
    return Finding(State.FINE, about, str(folder) if folder.exists() else f"{folder} (made when it is needed)")


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest one above that is there."""
    return next(each for each in (folder, *folder.absolute().parents) if each.exists())
