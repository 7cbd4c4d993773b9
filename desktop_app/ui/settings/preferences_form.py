"""Preferences: each is worn at once, and none needs an OK."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.brief.brief_choices import PAPERS
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.arrows import Arrows
from desktop_app.ui.pieces.flow import Flow
from desktop_app.ui.pieces.frames import ruled_card
from desktop_app.ui.pieces.panel import Panel
from desktop_app.ui.pieces.pick import Pick
from desktop_app.ui.settings.library_setting import LibrarySetting
from desktop_app.ui.settings.pace_setting import PaceSetting
from desktop_app.ui.settings.setting_row import SettingRow, level
from desktop_app.ui.settings.size_setting import SizeSetting

SYSTEM = "system"
_THEMES = {SYSTEM: words("As the system"), "light": words("Light"), "dark": words("Dark")}


class PreferencesForm(Panel):
    """``changed`` carries Preferences. ``library`` is the folder in use, if it is not the one they name."""

    changed = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        themes: Sequence[str],
        look: Look,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        library: Path | None = None,
    ) -> None:
        super().__init__(tr("Preferences"), look, parent)
        self.now = preferences
        usual = Path(preferences.library) if preferences.library else Places.of_this_user().library
        self.themes = self._build_picks(tr("Theme"), _named(themes), "theme")
        self.papers = self._build_picks(tr("Paper"), {key: tr(name) for key, name in PAPERS.items()}, "paper")
        self.text_size, self.pace = SizeSetting(preferences.text_size), PaceSetting(preferences.pace, clock, look)
        self.library = LibrarySetting(library or usual)
        self._arrange()
        self.text_size.sized.connect(lambda per_cent: self._change(text_size=per_cent))
        self.pace.paced.connect(lambda pace: self._change(pace=pace))
        self.pace.opened.connect(lambda: self.body.ensureWidgetVisible(self.pace.measure))
        self.themes.get(preferences.theme, self.themes[SYSTEM]).setFocus()

    def _arrange(self) -> None:
        rows = (
            (tr("Theme"), _across(self.themes)),
            (tr("Text size"), self.text_size),
            (tr("Your pace"), self.pace),
            (tr("Paper for briefs"), _across(self.papers)),
            (tr("Your library"), self.library),
            (tr("Privacy"), level(tr("Everything you write stays on this computer."))),
        )
        self.column.addSpacing(12)
        self.column.addWidget(ruled_card(SettingRow(name, control, self.look) for name, control in rows))
        self.column.addStretch(1)

    def _build_picks(self, name: str, choices: dict[str, str], field: str) -> dict[str, Pick]:
        group, picks = QButtonGroup(self), {}
        for key, shown in choices.items():
            pick = Pick(shown, self.look)
            pick.setAccessibleName(f"{name}: {shown}")
            pick.setChecked(getattr(self.now, field) == key)
            pick.toggled.connect(partial(self._pick, field, key))
            group.addButton(pick)
            picks[key] = pick
        Arrows(group)
        return picks

    def _pick(self, field: str, key: str, is_on: bool) -> None:
        if is_on:
            self._change(**{field: key})

    def _change(self, **what: Any) -> None:
        self.now = replace(self.now, **what)
        self.changed.emit(self.now)


def _across(picks: dict[str, Pick]) -> QWidget:
    holder = QWidget()
    flow = Flow(holder, gap=16)
    for pick in picks.values():
        flow.addWidget(pick)
    return holder


def _named(themes: Sequence[str]) -> dict[str, str]:
    """The system's first, then light and dark, then any others by the names of their files."""
    known = {SYSTEM, *themes}
    order = [*_THEMES, *(theme for theme in themes if theme not in _THEMES)]
    return {key: _name(key) for key in order if key in known}


def _name(theme: str) -> str:
    return tr(_THEMES[theme]) if theme in _THEMES else theme.replace("_", " ").capitalize()
