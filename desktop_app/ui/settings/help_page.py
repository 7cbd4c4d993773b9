"""Help: the method on one page, the keys, what Plainspoken is not for, and how it keeps what you write to itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.steps import METHOD, Step
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.column import Column
from desktop_app.ui.pieces.frames import ruled_card
from desktop_app.ui.pieces.panel import Panel
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.reader import Reader
from desktop_app.ui.settings.key_table import KeyTable

NOT_FOR = (
    words("It is not for harassment, dismissal, legal notice or a crisis."),
    words(
        "If someone is threatened or not safe, do not go in alone: bring in the people whose task it is, before you "
        "talk."
    ),
)
KEPT = words(
    "Each conversation is one file in your library; Preferences shows the folder. Deleting one for good removes its "
    "file and its earlier versions."
)
OFFLINE = (
    words("Plainspoken opens no network connection."),
    words(
        "You can check: switch the network off and everything still works, or watch the program in your system’s own "
        "list of connections. It never appears there."
    ),
)


class HelpPage(Panel):
    def __init__(self, look: Look, parent: QWidget | None = None, library: Path | None = None) -> None:
        super().__init__(tr("Help"), look, parent)
        self.keys = KeyTable(look)
        self.add(tr("The method, in its order"), ruled_card(StepLine(step, look) for step in METHOD))
        self.add(tr("Keys"), self.keys)
        self.add(tr("What it is not for"), *(label(tr(each)) for each in NOT_FOR), gap=6)
        self.add(tr("Where things are kept"), *(label(each) for each in _kept(library)), gap=6)
        self.add(tr("Nothing leaves this computer"), *(label(tr(each)) for each in OFFLINE), gap=6)
        self.column.addStretch(1)
        self.body.setFocus()

    def build_body(self, inside: QWidget) -> Column:
        return Reader(inside, tr("Help"))


class StepLine(QWidget):
    """A step's name in its colour, and what it is for."""

    def __init__(self, step: Step, look: Look) -> None:
        super().__init__()
        self._step, self._look = step, look
        self._name = label(tr(step.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 11, 18, 11)
        row.setSpacing(14)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(tr(step.purpose)), 1)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self._name.setStyleSheet(f"color: {self._look.colour(self._step.key).name()}; font-weight: 700;")
        self._name.setFixedWidth(self._look.grown(78))


def _kept(library: Path | None) -> tuple[str, ...]:
    return (tr(KEPT), tr("Your library is in {}.").format(library)) if library else (tr(KEPT),)
