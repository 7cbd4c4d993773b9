"""Help: the method on one page, the keys, what Plainspoken is not for, and how it keeps what you write to itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.steps import METHOD, Step
from desktop_app.ui.keys import KEYS, Key
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.panel import Panel
from desktop_app.ui.plain import card, label, line, rule

TWO_COLUMNS = 520
"""Px at 100 % text; below it the keys stand in one column."""
NOT_FOR = (
    "It is not for harassment, dismissal, legal notice or a crisis.",
    "If someone is threatened or not safe, do not go in alone: bring in the people whose task it is, before you talk.",
)
KEPT = "Each conversation is one file in your library; Preferences shows the folder. Deleting one for good removes its file and its earlier versions."  # noqa: E501
OFFLINE = (
    "Plainspoken opens no network connection.",
    "You can check: switch the network off and everything still works, or watch the program in your system’s own list of connections. It never appears there.",  # noqa: E501
)


class HelpPage(Panel):
    def __init__(self, look: Look, parent: QWidget | None = None, library: Path | None = None) -> None:
        super().__init__(tr("Help"), look, parent)
        self.body.setObjectName("reader")
        self.body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.setAccessibleName(tr("Help"))
        self.keys = KeyTable(look)
        self.add(tr("The method, in its order"), self._build_method())
        self.add(tr("Keys"), self.keys)
        self.add(tr("What it is not for"), *(label(tr(each)) for each in NOT_FOR), gap=6)
        self.add(tr("Where things are kept"), *(label(each) for each in _kept(library)), gap=6)
        self.add(tr("Nothing leaves this computer"), *(label(tr(each)) for each in OFFLINE), gap=6)
        self.column.addStretch(1)
        self.body.setFocus()

    def _build_method(self) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, step in enumerate(METHOD):
            if place:
                column.addWidget(rule())
            column.addWidget(StepLine(step, self.look))
        return frame


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


class KeyTable(QWidget):
    """All keys, in as many columns as there is room for, read down each column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._columns = look, 0
        self.rows = [KeyRow(key, look) for key in KEYS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._lay(1)

    @property
    def columns(self) -> int:
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(2 if self.width() >= self._look.grown(TWO_COLUMNS) else 1)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        height = -(-len(self.rows) // columns)
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place % height, place // height)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class KeyRow(QWidget):
    def __init__(self, key: Key, look: Look) -> None:
        super().__init__()
        self._look = look
        pressed = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = line(pressed.replace("+", " ").replace("Return", "↵"), "key")
        self._keys.setAccessibleName(pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._holder = QWidget()
        inside = QHBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._keys)
        inside.addStretch(1)
        row.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(tr(key.name)), 1, Qt.AlignmentFlag.AlignTop)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self._holder.setFixedWidth(self._look.grown(92))


def _kept(library: Path | None) -> tuple[str, ...]:
    return (tr(KEPT), tr("Your library is in {}.").format(library)) if library else (tr(KEPT),)
