"""The dark theme on one page, whatever the window wears; its sizes grow with the text and with the screen."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from desktop_app.assets import asset
from desktop_app.ui.look import Look, read_style

DESIGNED_FOR = QSize(1280, 832)
MOST_ZOOM = 2.0
_DEEPER = {"paper": "#0C1217", "line": "#26343F"}
"""Darker than the window's own, so that the words are the only light."""


class Dark:
    """``fit`` it to the room there is; then it answers like a Look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._colours: dict[str, str] = {**read_style("dark")["colours"], **_DEEPER}
        self._measures = read_style("measures")
        self._zoom = 1.0

    def fit(self, room: QSize) -> None:
        across, down = room.width() / DESIGNED_FOR.width(), room.height() / DESIGNED_FOR.height()
        self._zoom = max(1.0, min(MOST_ZOOM, across, down))

    def colour(self, name: str) -> QColor:
        return QColor(self._colours.get(name, self._colours["muted"]))

    def type(self, name: str) -> int:
        return round(self._look.type(name) * self._zoom)

    def grown(self, px: float) -> int:
        return round(self._look.grown(px) * self._zoom)

    def apart(self, px: float) -> int:
        """A distance, which grows with the screen but not with the text."""
        return round(px * self._zoom)

    def style_sheet(self) -> str:
        sizes = {f"type_{name}": f"{self.type(name)}px" for name in self._measures["type"]}
        spaces = {name: f"{px}px" for name, px in self._measures["space"].items()}
        template = asset("resources/styles/rehearsal.qss").read_text(encoding="utf-8")
        return Template(template).substitute(self._colours, **sizes, **spaces)
