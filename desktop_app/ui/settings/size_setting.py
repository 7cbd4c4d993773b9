"""How large the text is, in steps of ten per cent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import LARGEST, SMALLEST
from desktop_app.ui.pieces.plain import line

STEP = 10


class SizeSetting(QWidget):
    """``sized`` carries per cent."""

    sized = Signal(int)

    def __init__(self, per_cent: int) -> None:
        super().__init__()
        self.slider, self._told = QSlider(Qt.Orientation.Horizontal), line("", "figure")
        self.slider.setAccessibleName(tr("Text size in per cent"))
        self.slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.slider.setPageStep(2)
        # While the handle is dragged the form must not grow beneath it.
        self.slider.setTracking(False)
        self.slider.setValue(per_cent // STEP)
        self._tell(self.slider.value())
        self.slider.sliderMoved.connect(self._tell)
        self.slider.valueChanged.connect(self._tell)
        self.slider.valueChanged.connect(lambda tens: self.sized.emit(tens * STEP))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self._told)

    def _tell(self, tens: int) -> None:
        self._told.setText(f"{tens * STEP} %")
