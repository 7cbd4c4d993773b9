"""Month by month, a line each: the mood going in, the mood coming out, the story most told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.months import Month
from desktop_app.ui.language import tr
from desktop_app.ui.mood.month_words import told_month
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label

SHOWN = 3


class MonthLines(QWidget):
    """Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.lines: tuple[str, ...] = ()
        self.hide()

    def show_months(self, months: Sequence[Month], today: date) -> None:
        """The latest few of them, in their order."""
        lines = tuple(told_month(month, today) for month in months[:SHOWN])
        if lines != self.lines:
            self.lines = lines
            clear(self._column)
            self._column.addWidget(label(tr("Month by month"), "side"))
            for told in lines:
                self._column.addWidget(label(told, "quiet"))
        self.setVisible(bool(lines))
