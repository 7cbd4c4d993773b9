"""How fast the leader speaks: typed, or measured by reading aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desktop_app.domain.speech import FASTEST, SLOWEST
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, line
from desktop_app.ui.settings.pace_measure import PaceMeasure


class PaceSetting(QWidget):
    """``paced`` carries words a minute, ``opened`` that the text to read is shown now."""

    paced = Signal(int)
    opened = Signal()

    def __init__(self, pace: int, clock: Callable[[], float], look: Look) -> None:
        super().__init__()
        self._look = look
        self.spin, self.wish, self.measure = QSpinBox(), button(tr("Measure it"), "small"), PaceMeasure(clock)
        self.spin.setAccessibleName(tr("Words a minute"))
        self.spin.setRange(SLOWEST, FASTEST)
        self.spin.setSingleStep(5)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setValue(pace)
        self.spin.valueChanged.connect(self.paced)
        self.measure.measured.connect(self.spin.setValue)
        self.measure.hide()
        self.wish.clicked.connect(self._begin)
        self._arrange()
        self._fit()
        look.changed.connect(self._fit)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.spin)
        row.addWidget(line(tr("words a minute"), "muted"))
        row.addStretch(1)
        column = tight_column(self, gap=12)
        column.addLayout(row)
        column.addWidget(self.wish, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.measure)

    def _begin(self) -> None:
        self.measure.show()
        self.measure.setFocus()
        self.opened.emit()

    def _fit(self) -> None:
        self.spin.setFixedWidth(self._look.grown(50) + 26)
