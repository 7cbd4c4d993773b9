"""The folders Plainspoken uses, from the system's own conventions; tests pass their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are kept. ``library`` may lie in a synced folder; the others stay on this computer."""

    library: Path
    versions: Path
    state: Path
    settings: Path

    @classmethod
    def under(cls, root: Path, library: Path | None = None) -> Places:
        """All folders below one root, as tests and portable installs want them."""
        return cls(library or root / "library", root / "versions", root / "state", root / "settings")

    @classmethod
    def of_this_user(cls, library: Path | None = None) -> Places:
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("plainspoken", appauthor=False)
        data = Path(dirs.user_data_dir)
        return cls(
            library=library or data / "library",
            versions=data / "versions",
            state=Path(dirs.user_state_dir),
            settings=Path(dirs.user_config_dir),
        )
