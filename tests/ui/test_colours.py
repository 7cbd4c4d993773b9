"""Every colour that is read stands out from what it lies on, in every theme there is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from desktop_app.assets import asset
from desktop_app.domain.steps import METHOD

STYLES = asset("resources/styles")
THEMES = sorted(path.stem for path in STYLES.glob("*.toml") if path.stem != "measures")
UI = Path(__file__).resolve().parents[2] / "desktop_app" / "ui"

SPOKEN = [step.key for step in METHOD if step.group != METHOD[0].group]

TEXTS = {
    "paper": ("ink", "muted", "accent", "ok", "alert_ink"),
    "surface": ("ink", "muted", "accent", "ok", "alert_ink", *SPOKEN),
    "accent_soft": ("accent", "ink", "muted", "alert_ink"),  # the row under the mouse, the chosen tile
    "accent": ("on_accent",),
    "mark": ("ink", "mark_ink"),
    "alert": ("alert_ink", "ink"),
    "ok": ("surface",),  # the tick in the dot of a step that is done
}
"""Every colour of text, by what it lies on."""

SIGNS = {
    "paper": ("accent", "faint", "mark_edge", *SPOKEN),
    "surface": ("accent", "faint", "ok", "mark_edge", "mark_ink", *SPOKEN),
    "accent_soft": ("accent", "mark_edge", *SPOKEN),
    "mark": ("mark_edge",),
    "alert": ("accent",),
}
"""Rings, outlines, dots and segments that say something; the yellow says it by its edge."""

HAIRLINES = {"line"}
"""Between things that stand apart without them."""


def colours(theme: str) -> dict[str, str]:
    return tomllib.loads((STYLES / f"{theme}.toml").read_text("utf-8"))["colours"]


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def too_faint(theme: str, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    known = colours(theme)
    found = ((over, on, contrast(known[over], known[on])) for on, overs in pairs.items() for over in overs)
    return [f"{over} on {on}: {ratio:.2f}" for over, on, ratio in found if ratio < least]


def test_black_on_white_is_the_most_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_all_text_can_be_read(theme):
    assert too_faint(theme, TEXTS, 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_sign_can_be_seen(theme):
    assert too_faint(theme, SIGNS, 3.0) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_names_the_same_colours(theme):
    assert set(colours(theme)) == set(colours("light"))


def test_no_colour_is_left_out():
    measured = {name for pairs in (TEXTS, SIGNS) for on, overs in pairs.items() for name in (on, *overs)}
    assert set(colours("light")) - measured - HAIRLINES == set()


def test_whatever_wears_the_highlighter_wears_its_edge():
    """In the code by one of its two brushes; in the style sheet by a line under it."""
    yellow = {path.name for path in UI.rglob("*.py") if re.search(r'"mark"', path.read_text("utf-8"))}
    edged = {path.name for path in UI.rglob("*.py") if "mark_edge" in path.read_text("utf-8")}
    assert yellow == edged
    on_yellow = [body for _, body in rules() if "background: $mark;" in body]
    assert on_yellow
    assert [body for body in on_yellow if "$mark_edge" not in body] == []


def rules() -> list[tuple[str, str]]:
    sheet = re.sub(r"/\*.*?\*/", "", (STYLES / "window.qss").read_text("utf-8"), flags=re.DOTALL)
    return [(selector.strip(), body) for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)]


def test_every_pair_of_the_style_sheet_is_one_of_these():
    pairs = [
        (over[1], on[1])
        for _, body in rules()
        if (over := re.search(r"(?<![-\w])color: \$(\w+)", body)) and (on := re.search(r"background: \$(\w+)", body))
    ]
    assert pairs
    assert [(over, on) for over, on in pairs if over not in TEXTS[on]] == []


def test_what_is_faint_is_never_text_that_must_be_read():
    faint = [selector for selector, body in rules() if re.search(r"(?<![-\w])color: \$faint", body)]
    assert all(":disabled" in selector for selector in faint)


def test_no_painted_text_is_faint():
    painted = [path.name for path in UI.rglob("*.py") if re.search(r"_write\([^)]*\"faint\"", path.read_text("utf-8"))]
    assert painted == []
