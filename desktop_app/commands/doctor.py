"""``plainspoken doctor``: what is fine, what is not, and what to type."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop_app import __version__
from desktop_app.commands.outcome import Outcome
from desktop_app.commands.speaking import say
from desktop_app.places import Places
from desktop_app.services.doctor import examine
from desktop_app.services.findings import Finding, State
from desktop_app.services.surroundings import Surroundings


def describe(parser: argparse.ArgumentParser) -> None:
    """It takes no options of its own."""


def run(_arguments: argparse.Namespace, places: Places, surroundings: Surroundings | None = None) -> int:
    findings = tuple(examine(places, surroundings or Surroundings()))
    say("\n".join((f"Plainspoken {__version__}", *_lines(findings), "", _summary(findings))))
    return Outcome.LACKING if _troubles(findings) else Outcome.DONE


def _lines(findings: tuple[Finding, ...]) -> Iterator[str]:
    width = max(len(each.about) for each in findings)
    for each in findings:
        yield f"  {each.state.value:<4}  {each.about:<{width}}  {each.says}"
        if each.mend:
            yield f"  {'':<4}  {'':<{width}}  → {each.mend}"


def _troubles(findings: tuple[Finding, ...]) -> int:
    return sum(each.state is State.TROUBLE for each in findings)


def _summary(findings: tuple[Finding, ...]) -> str:
    troubles = _troubles(findings)
    if not troubles:
        return "All is well."
    return f"{troubles} {'thing needs' if troubles == 1 else 'things need'} mending: see the arrows above."
