"""The packages Plainspoken needs, in versions it works with, and the files that ship with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.assets import AssetMissing, asset
from desktop_app.services.findings import Finding, State
from desktop_app.services.installed import Package, find_packages, normalise
from desktop_app.services.requirements import Requirement

PARTS = ("templates", "resources/styles", "resources/icons", "resources/fonts", "resources/checks", "resources/samples")
_AGAIN = "pip install --force-reinstall plainspoken"


def examine_packages(packages: Mapping[str, Package] | None = None) -> Iterator[Finding]:
    found = find_packages() if packages is None else packages
    itself = found.get("plainspoken")
    if itself is None:
        yield Finding(State.NOTE, "Packages", "not installed as a package, so versions are not compared")
        return
    for need in itself.requires:
        yield _compare(need, found.get(normalise(need.name)))


def _compare(need: Requirement, found: Package | None) -> Finding:
    bounds = ", ".join((f">= {need.at_least}", *(f"!= {each}" for each in need.never)))
    mend = f'pip install "{need.name} {bounds}"'
    if found is None:
        return Finding(State.TROUBLE, need.name, "not installed", mend)
    if not need.is_met_by(found.version):
        return Finding(State.TROUBLE, need.name, f"{found.version} does not work here", mend)
    return Finding(State.FINE, need.name, found.version)


def examine_parts() -> Iterator[Finding]:
    missing = [part for part in PARTS if not _is_there(part)]
    if missing:
        yield Finding(State.TROUBLE, "Bundled files", f"missing: {', '.join(missing)}", _AGAIN)
    else:
        yield Finding(State.FINE, "Bundled files", "all there")


def _is_there(part: str) -> bool:
    try:
        return any(asset(part).iterdir())
    except AssetMissing:
        return False
