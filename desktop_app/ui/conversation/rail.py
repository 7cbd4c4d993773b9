"""The rail: where am I, what is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.journey import Journey
from desktop_app.domain.steps import METHOD
from desktop_app.ui.conversation.step_button import StepButton
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.group import Group
from desktop_app.ui.pieces.plain import line


class StepRail(Group):
    """All steps, grouped. ``chosen`` carries the key of a step."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Steps"))
        self._buttons = [StepButton(step, look) for step in METHOD]
        self._groups: list[QWidget] = []
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setSpacing(2)
        self._fill()
        self.become_bar(is_bar=False)

    def become_bar(self, is_bar: bool) -> None:
        """Lies down as a bar of numbers in a narrow window, or stands up again."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if is_bar else down)
        self._line.setContentsMargins(*((16, 4, 12, 4) if is_bar else (16, 6, 12, 18)))
        for group in self._groups:
            group.setVisible(not is_bar)
        for button in self._buttons:
            button.shorten(is_short=is_bar)

    def _fill(self) -> None:
        group = ""
        for button in self._buttons:
            if button.step.group != group:
                group = button.step.group
                self._groups.append(line(tr(group), "group"))
                self._line.addWidget(self._groups[-1])
            button.clicked.connect(lambda _=False, key=button.step.key: self.chosen.emit(key))
            self._line.addWidget(button)
        self._line.addStretch(1)

    def show_journey(self, journey: Journey) -> None:
        for button in self._buttons:
            button.show_standing(journey.standing(button.step), is_here=button.step == journey.here)
