"""How the window looks: the colours of a theme, type in the leader's size, and the style sheet made of both."""

from __future__ import annotations

import tomllib
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.assets import asset

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = ("Regular", "SemiBold", "Bold")
"""Of the window; the brief has an italic beside them."""
SMALLEST, LARGEST = 90, 200
"""Text sizes, in per cent."""

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
}


def read_style(name: str) -> dict[str, Any]:
    """The tables of ``resources/styles/<name>.toml``."""
    return tomllib.loads(asset(f"resources/styles/{name}.toml").read_text(encoding="utf-8"))


class Look(QObject):
    """Worn by the whole application; ``changed`` when theme or text size do."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._measures = read_style("measures")
        self._colours: dict[str, str] = {}
        self.wish = ""
        self.scale = 1.0
        self.is_dark = self.is_worn = False
        for weight in WEIGHTS:
            QFontDatabase.addApplicationFont(str(asset(f"resources/fonts/{FAMILY.replace(' ', '')}-{weight}.ttf")))
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear(self, theme: str = "system", text_size: int = 100) -> None:
        """``theme`` is 'system' or the name of a theme file; ``text_size`` is in per cent."""
        self.choose(theme, text_size)
        self.dress()

    def choose(self, theme: str, text_size: int) -> None:
        """Colours and sizes for what is built from now on; to be worn once it is."""
        self.wish, self.is_worn = theme, False
        self.scale = max(SMALLEST, min(LARGEST, text_size)) / 100
        style = read_style(self._chosen(theme))
        self._colours, self.is_dark = style["colours"], style["is_dark"]
        font = QFont(FAMILY)
        font.setPixelSize(self.type("body"))
        self._application.setFont(font)
        self._application.setPalette(self._palette())

    def dress(self) -> None:
        """Puts on the style sheet: Qt reads it anew for each part that joins another, so first all is built."""
        self.is_worn = True
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def themes(self) -> list[str]:
        """The names of the theme files, as a leader may wish for them."""
        return sorted(file.stem for file in asset("resources/styles").glob("*.toml") if file.stem != "measures")

    def colour(self, name: str) -> QColor:
        """A colour of the theme; an unknown name wears the quiet one, so that a new step is never invisible."""
        return QColor(self._colours.get(name, self._colours["muted"]))

    def type(self, name: str) -> int:
        """A type size in px, in the leader's text size."""
        return round(float(self._measures["type"][name]) * self.scale)

    def space(self, name: str) -> int:
        """A distance in px; it does not grow with the text."""
        return int(self._measures["space"][name])

    def grown(self, px: float) -> int:
        """A length that must grow with the text it holds."""
        return round(px * self.scale)

    @property
    def is_animated(self) -> bool:
        hint = self._application.style().StyleHint.SH_Widget_Animation_Duration
        return self._application.style().styleHint(hint) > 0

    def _chosen(self, theme: str) -> str:
        if theme in self.themes():
            return theme
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _follow_system(self) -> None:
        if self.wish == "system":
            self.wear("system", round(self.scale * 100))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def _style_sheet(self) -> str:
        sizes = {f"type_{name}": f"{self.type(name)}px" for name in self._measures["type"]}
        spaces = {name: f"{px}px" for name, px in self._measures["space"].items()}
        template = asset("resources/styles/window.qss").read_text(encoding="utf-8")
        return Template(template).substitute(self._colours, **sizes, **spaces, family=FAMILY)
