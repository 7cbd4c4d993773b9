"""Preferences: each is worn at once, and none needs an OK."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

from desktop_app.places import Places
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.brief_choices import PAPERS
from desktop_app.ui.brief_saving import show_folder
from desktop_app.ui.flow import Flow
from desktop_app.ui.language import tr
from desktop_app.ui.look import LARGEST, SMALLEST, Look
from desktop_app.ui.pace_measure import FASTEST, SLOWEST, PaceMeasure
from desktop_app.ui.panel import Panel
from desktop_app.ui.pick import Pick
from desktop_app.ui.plain import button, label, line, spring
from desktop_app.ui.settings import LEVEL, SettingRow, Settings

STEP = 10
SYSTEM = "system"
_THEMES = {SYSTEM: "As the system", "light": "Light", "dark": "Dark"}


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
        self.library = library or (Path(preferences.library) if preferences.library else Places.of_this_user().library)
        self.themes = self._build_picks(tr("Theme"), _named(themes), "theme")
        self.papers = self._build_picks(tr("Paper"), {key: tr(name) for key, name in PAPERS.items()}, "paper")
        self.pace, self.measure = QSpinBox(), PaceMeasure(clock)
        self.text_size, self._percent = QSlider(Qt.Orientation.Horizontal), line("", "figure")
        self.folder = button(tr("Show folder"), "small")
        self._arrange()
        self.themes.get(preferences.theme, self.themes[SYSTEM]).setFocus()

    def _arrange(self) -> None:
        rows = (
            (tr("Theme"), self._row(self.themes)),
            (tr("Text size"), self._build_size()),
            (tr("Your pace"), self._build_pace()),
            (tr("Paper for briefs"), self._row(self.papers)),
            (tr("Your library"), self._build_library()),
            (tr("Privacy"), _lowered(tr("Everything you write stays on this computer."))),
        )
        self.column.addSpacing(12)
        self.column.addWidget(Settings([SettingRow(name, control, self.look) for name, control in rows]))
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
        return picks

    def _row(self, picks: dict[str, Pick]) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=16)
        for pick in picks.values():
            flow.addWidget(pick)
        return holder

    def _build_size(self) -> QWidget:
        self.text_size.setAccessibleName(tr("Text size in per cent"))
        self.text_size.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.text_size.setPageStep(2)
        # While the handle is dragged the form must not grow beneath it.
        self.text_size.setTracking(False)
        self.text_size.setValue(self.now.text_size // STEP)
        self.text_size.sliderMoved.connect(self._tell_size)
        self.text_size.valueChanged.connect(self._tell_size)
        self.text_size.valueChanged.connect(lambda value: self._change(text_size=value * STEP))
        self._tell_size(self.text_size.value())
        return _across((self.text_size, 1), (self._percent, 0))

    def _build_pace(self) -> QWidget:
        self.pace.setAccessibleName(tr("Words a minute"))
        self.pace.setRange(SLOWEST, FASTEST)
        self.pace.setSingleStep(5)
        self.pace.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pace.setValue(self.now.pace)
        self._fit_pace()
        self.look.changed.connect(self._fit_pace)
        self.pace.valueChanged.connect(lambda value: self._change(pace=value))
        self.measure.measured.connect(self.pace.setValue)
        self.measure.hide()
        self.measures = button(tr("Measure it"), "small")
        self.measures.clicked.connect(self._begin_measuring)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_across((self.pace, 0), (line(tr("words a minute"), "muted"), 0), (spring(), 1)))
        column.addWidget(_across((self.measures, 0), (spring(), 1)))
        column.addWidget(self.measure)
        return holder

    def _build_library(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        shown = _lowered(_breakable(self.library))
        shown.setAccessibleName(str(self.library))
        shown.setToolTip(str(self.library))
        column.addWidget(shown)
        self.folder.clicked.connect(lambda: show_folder(self.library))
        column.addWidget(_across((self.folder, 0), (spring(), 1)))
        return holder

    def _begin_measuring(self) -> None:
        self.measure.show()
        self.measure.setFocus()
        self.body.ensureWidgetVisible(self.measure)

    def _fit_pace(self) -> None:
        self.pace.setFixedWidth(self.look.grown(50) + 26)

    def _tell_size(self, tens: int) -> None:
        self._percent.setText(f"{tens * STEP} %")

    def _pick(self, field: str, key: str, is_on: bool) -> None:
        if is_on:
            self._change(**{field: key})

    def _change(self, **what: Any) -> None:
        self.now = replace(self.now, **what)
        self.changed.emit(self.now)


def _named(themes: Sequence[str]) -> dict[str, str]:
    """The system's first, then light and dark, then any others by the names of their files."""
    order = [*_THEMES, *(theme for theme in themes if theme not in _THEMES)]
    known = {SYSTEM, *themes}
    return {
        key: tr(_THEMES[key]) if key in _THEMES else key.replace("_", " ").capitalize() for key in order if key in known
    }


def _lowered(text: str) -> QLabel:
    """Text that stands level with the names of settings."""
    shown = label(text)
    shown.setContentsMargins(0, LEVEL, 0, 0)
    return shown


def _across(*parts: tuple[QWidget, int]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part, stretch in parts:
        row.addWidget(part, stretch)
    return holder


def _breakable(path: Path) -> str:
    """With an invisible place to break after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
