"""Widths of columns that share a line."""

from __future__ import annotations

from collections.abc import Sequence


def spread(weights: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Widths that fill ``room`` in proportion to ``weights``, but for those that need their ``least``.

    ``least`` must fit into ``room``.
    """
    held: set[int] = set()
    while True:
        free = room - sum(least[place] for place in held)
        weight = sum(each for place, each in enumerate(weights) if place not in held)
        widths = [
            least[place] if place in held or not weight else each * free / weight for place, each in enumerate(weights)
        ]
        short = {place for place, width in enumerate(widths) if place not in held and width < least[place]}
        if not short:
            return widths
        held |= short
