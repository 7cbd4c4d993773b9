"""Three quick sliders about oneself. Each can be skipped; a low one gets one line of advice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from desktop_app.domain.answers import Answer
from desktop_app.domain.self_care import MEASURES, MOST, advice_for
from desktop_app.domain.steps import Field
from desktop_app.ui.editors.editor import Editor
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import label, line


class Measures(Editor):
    def __init__(self, field: Field, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(field, setting, parent)
        self._sliders: list[QSlider] = []
        self._values: list[QLabel] = []
        self._advice = label("", "muted")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        for row, measure in enumerate(MEASURES):
            self._add(row, tr(measure.name))
        self._grid.addWidget(self._advice, len(MEASURES), 0, 1, 3)
        self._grid.setColumnStretch(1, 1)
        self.show_answer(())

    def show_answer(self, answer: Answer | None) -> None:
        given = [each for each in answer or () if isinstance(each, int)]
        values = (given + [0] * len(MEASURES))[: len(MEASURES)]
        for slider, value in zip(self._sliders, values, strict=True):
            slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            slider.setValue(value)
            slider.blockSignals(False)  # noqa: FBT003
        self._show(tuple(values))

    def take_focus(self) -> None:
        self._sliders[0].setFocus()

    def _add(self, row: int, name: str) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, MOST)
        slider.setPageStep(2)
        slider.valueChanged.connect(self._tell)
        value = line("", "quiet")
        self._grid.addWidget(line(name), row, 0)
        self._grid.addWidget(slider, row, 1)
        self._grid.addWidget(value, row, 2)
        self._sliders.append(slider)
        self._values.append(value)

    def _tell(self) -> None:
        values = tuple(slider.value() for slider in self._sliders)
        self._show(values)
        self.written.emit(values)

    def _show(self, values: tuple[int, ...]) -> None:
        for slider, shown, measure, value in zip(self._sliders, self._values, MEASURES, values, strict=True):
            shown.setText(str(value) if value else tr("skipped"))
            slider.setAccessibleName(tr(measure.name) if value else f"{tr(measure.name)}, {tr('skipped')}")
        advice = advice_for(values)
        self._advice.setText(tr(advice))
        self._advice.setVisible(bool(advice))
