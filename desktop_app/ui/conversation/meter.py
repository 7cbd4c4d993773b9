"""'2 facts, 41 words', and a question when it becomes a case."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.checks.structure import Meter
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import label, line, restyle

ENOUGH = "Which two would they recognise? Keep the others back."


class CaseMeter(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._question = line("", "quiet"), label("", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._question, 1)
        self.hide()

    @property
    def text(self) -> str:
        return f"{self._count.text()} {self._question.text()}".strip()

    def show_meter(self, meter: Meter) -> None:
        facts = tr("1 fact") if meter.facts == 1 else tr("{} facts").format(meter.facts)
        spoken = tr("1 word") if meter.words == 1 else tr("{} words").format(meter.words)
        self._count.setText(f"{facts}, {spoken}")
        is_case = meter.level == "amber"
        restyle(self._count, "role", "count" if is_case else "quiet")
        self._question.setText(tr(ENOUGH) if is_case else "")
        self.setVisible(meter.facts > 0)
