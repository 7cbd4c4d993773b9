"""Bundled files, wherever we run: wheel, editable install, checkout or frozen."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class AssetMissing(Exception):
    """The installation is incomplete: a file that ships with the program is not there."""


def asset(name: str) -> Path:
    """The path of a bundled file or folder such as ``templates/brief.typ.j2``.

    A wheel carries ``templates`` and ``resources`` inside the package; a checkout has them beside it.

    Raises AssetMissing when neither place has it.
    """
    for root in (_PACKAGE, _PACKAGE.parent):
        if (found := root / name).exists():
            return found
    raise AssetMissing(name)
