"""Where discarded conversations lie until they are restored or forgotten: a folder of the library's own."""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage.durable import make_folder, sync_folder
from desktop_app.storage.errors import ChangedElsewhere, NoSuchConversation
from desktop_app.storage.ids import SUFFIX

TRASH = "trash"


class Trash:
    """All methods raise OSError."""

    def __init__(self, library: Path) -> None:
        self._library, self.folder = library, library / TRASH

    def path(self, which: str) -> Path:
        return self.folder / f"{which}{SUFFIX}"

    def holds(self, which: str) -> bool:
        return self.path(which).is_file()

    def take(self, which: str, path: Path) -> None:
        make_folder(self.folder)
        _move(path, self.path(which))

    def give_back(self, which: str) -> Path:
        """Raises NoSuchConversation, ChangedElsewhere when the library has that id again."""
        if not self.holds(which):
            raise NoSuchConversation(which)
        path = self._library / f"{which}{SUFFIX}"
        if path.exists():
            raise ChangedElsewhere(which)
        _move(self.path(which), path)
        return path

    def files(self) -> list[Path]:
        return sorted(self.folder.glob(f"*{SUFFIX}"))


def _move(path: Path, to: Path) -> None:
    path.replace(to)
    sync_folder(to.parent)
    sync_folder(path.parent)
