"""Rules of one group on a card beneath its name."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.checks.rulebook import Rule
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.rule_row import RuleRow
from desktop_app.ui.pieces.frames import card, rule
from desktop_app.ui.pieces.plain import label


class RuleGroup(QWidget):
    def __init__(self, name: str, rules: list[Rule], look: Look) -> None:
        super().__init__()
        self.rows = [RuleRow(each, look) for each in rules]
        self._hairs: list[QFrame] = []
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for row in self.rows:
            self._hairs.append(rule())
            inside.addWidget(self._hairs[-1])
            inside.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(name, "side"))
        column.addWidget(frame)

    def narrow(self, typed: str) -> bool:
        """Shows only the rows that speak of what was typed; whether there are any."""
        is_first = True
        for row, hair in zip(self.rows, self._hairs, strict=True):
            is_meant = row.speaks_of(typed)
            row.setVisible(is_meant)
            hair.setVisible(is_meant and not is_first)
            is_first = is_first and not is_meant
        self.setVisible(not is_first)
        return not is_first
