"""'Before you go in': each line leads to the step where it can be settled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.advice import Advice
from desktop_app.domain.journey import Journey
from desktop_app.domain.readiness import before_you_go_in
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import LayoutButton, clear, tight_column
from desktop_app.ui.pieces.plain import label, line


class AdviceLine(LayoutButton):
    def __init__(self, advice: Advice) -> None:
        count = "" if advice.count is None else str(advice.count)
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(8)
        mark = line("✓", "settled") if advice.is_settled else line(count or "→", "count" if count else "quiet")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(tr(advice.text), "small"), 1)
        super().__init__(row, "advice")
        sign = tr("Settled:") if advice.is_settled else tr("Still open:")
        self.setAccessibleName(" ".join(part for part in (sign, count, tr(advice.text)) if part))


class BeforeYouGoIn(QWidget):
    """``chosen`` carries the key of the step a line belongs to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: tuple[Advice, ...] = ()
        self._column = tight_column(self, gap=3)

    def show_journey(self, journey: Journey) -> None:
        advice = before_you_go_in(journey)
        if advice == self._advice:
            return
        self._advice = advice
        clear(self._column)
        for each in advice:
            shown = AdviceLine(each)
            shown.clicked.connect(lambda _=False, step=each.step: self.chosen.emit(step))
            self._column.addWidget(shown)
