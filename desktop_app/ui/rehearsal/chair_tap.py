"""One question from their chair: yes, or not yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.their_chair import Tap
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.one_of import call_a_choice
from desktop_app.ui.pieces.plain import button, label, line


class ChairTap(QWidget):
    """``number`` is also its key."""

    answered = Signal()

    def __init__(self, number: int, tap: Tap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = tr(tap.question)
        self.yes, self.not_yet = self._build(question, tr("Yes")), self._build(question, tr("Not yet"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        key = line(str(number), "key")
        key.setMinimumWidth(26)
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(key)
        row.addWidget(label(question, "label"), 1)
        for chip in (self.yes, self.not_yet):
            group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(self.answered)

    @property
    def answer(self) -> bool | None:
        """None before the first tap."""
        return self.yes.isChecked() if self.yes.isChecked() or self.not_yet.isChecked() else None

    def turn(self) -> None:
        """Yes, then not yet, then yes again."""
        (self.not_yet if self.answer else self.yes).click()

    def _build(self, question: str, name: str) -> QPushButton:
        chip = button(name, "chip")
        call_a_choice(chip)
        chip.setAccessibleName(f"{question} {name}")
        return chip
