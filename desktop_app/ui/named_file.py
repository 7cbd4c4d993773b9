"""A file named at the start: one of the library opens; for any other a sentence says what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.words import words
from desktop_app.storage.ids import SUFFIX, id_of
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice

OUTSIDE = words("That file lies outside your library. Copy it into the folder of your library, and it is listed here.")
OTHER_KIND = words("Plainspoken cannot take in a file of that kind. It stays as it is; a newer version may open it.")


def open_named(file: Path, desk: Desk) -> None:
    """It is never opened by its name alone: the library may have another one of the same name."""
    if file.suffix != SUFFIX:
        desk.told.emit(Notice(tr(OTHER_KIND)))
    elif file.resolve().parent == desk.library.folder.resolve():
        desk.open(id_of(file.name))
    else:
        desk.told.emit(Notice(tr(OUTSIDE), (_way_to(desk.library.folder),)))


def _way_to(folder: Path) -> tuple[str, Callable[[], object]]:
    from desktop_app.ui.brief.brief_saving import show_folder

    return tr("Show folder"), lambda: show_folder(folder)
