"""The opening, a line for each of its parts, with the highlighter on the words as they will be heard."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel

from desktop_app.domain.opening import Opening
from desktop_app.services.noticing import Noticed
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import line
from desktop_app.ui.pieces.prose import Prose


class SpokenLines(QFrame):
    """Names and lines by the key of their part."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.names: dict[str, QLabel] = {}
        self.lines: dict[str, Prose] = {}
        look.changed.connect(self.dress)

    def show_opening(self, opening: Opening) -> None:
        if [part.key for part in opening.parts] != list(self.lines):
            self.rebuild(opening)
        for part in opening.parts:
            self.lines[part.key].show_text(part.text, strong=len(part.text) if self.is_strong(part.key) else 0)

    def show_marks(self, noticed: Noticed) -> None:
        for key, prose in self.lines.items():
            prose.show_marks(noticed.highlighted(key))

    def rebuild(self, opening: Opening) -> None:
        """For other parts than there were."""
        self.names = {part.key: line(tr(part.title)) for part in opening.parts}
        self.lines = {part.key: Prose(self.look, self.size_of(part.key)) for part in opening.parts}
        self.lay(opening)
        self.dress()

    def lay(self, opening: Opening) -> None:
        """Puts names and lines into place."""
        raise NotImplementedError

    def dress(self) -> None:
        """Each name in the colour of its part."""
        size = self.look.type("label")
        for key, name in self.names.items():
            name.setStyleSheet(f"color: {self.look.colour(key).name()}; font-weight: 700; font-size: {size}px")

    def size_of(self, part: str) -> str:
        return "script"

    def is_strong(self, part: str) -> bool:
        return False
