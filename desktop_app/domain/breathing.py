"""A slow breath, out for longer than in: four seconds and six, six breaths a minute.

About six breaths a minute is the rate at which heart rate follows the breath most in most adults (resonance breathing;
Lehrer and Gevirtz 2014). A rule of thumb, not a treatment.
"""

from __future__ import annotations

from math import cos, pi

IN, OUT = 4_000, 6_000
"""Milliseconds."""


def fullness(elapsed: int) -> float:
    """0 when all is breathed out, 1 at the height of a breath, ``elapsed`` milliseconds from the first breath in."""
    within = elapsed % (IN + OUT)
    half = within / IN if within < IN else 1 + (within - IN) / OUT
    return (1 - cos(pi * half)) / 2


def is_breathing_in(elapsed: int) -> bool:
    return elapsed % (IN + OUT) < IN


def line_at(elapsed: int, seconds: int, lines: int) -> int:
    """Which of ``lines`` is shown: each has the same share of ``seconds``, the last one stays."""
    return min(elapsed * lines // (seconds * 1_000), lines - 1)
