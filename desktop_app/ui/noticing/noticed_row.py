"""One thing that was noticed: the sentence with its words marked, and what they may do."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop_app.checks.marks import Mark
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.snippet import snippet
from desktop_app.ui.pieces.layouts import LayoutButton
from desktop_app.ui.pieces.prose import Prose


class NoticedRow(LayoutButton):
    def __init__(self, text: str, mark: Mark, look: Look) -> None:
        shown = snippet(text, mark)
        sentence, why = Prose(look, "title"), Prose(look, "note", "muted")
        sentence.show_text(shown.text)
        sentence.show_marks([shown.words])
        why.show_text(tr(mark.why))
        inside = QVBoxLayout()
        inside.setContentsMargins(18, 12, 18, 13)
        inside.setSpacing(4)
        inside.addWidget(sentence)
        inside.addWidget(why)
        super().__init__(inside, "noticed")
        self.setAutoDefault(False)
        self.setAccessibleName(f"“{shown.words}”. {tr(mark.why)}")
        self.setAccessibleDescription(shown.text)
