"""The middle of a rehearsal: what to say now, in big type, and the time it takes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.pieces.big_text import BigText
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.rehearsal.dark import Dark
from desktop_app.ui.rehearsal.rehearsal_circle import Circle
from desktop_app.ui.rehearsal.rehearsal_clock import Clock
from desktop_app.ui.rehearsal.rehearsal_scene import Scene

GAP, ACROSS, READABLE = 26, 216, 760
"""Px: between lines, the circle's width, and how wide guidance may be."""
SIDE_BY_SIDE = 1000
"""Px at 100 % text; below it the circle stands beside the clock."""


class RehearsalStage(QWidget):
    def __init__(self, dress: Dark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self.name, self.guidance = label("", "part"), label("", "guidance")
        self.text, self.clock, self.circle = BigText(dress), Clock(dress), Circle(dress)
        self._inside, self._time = QHBoxLayout(), QHBoxLayout()
        holder = QWidget()
        self._words = QVBoxLayout(holder)
        self._words.setContentsMargins(0, 0, 0, 0)
        for each in (self.name, self.text, self.guidance):
            self._words.addWidget(each)
        self._time.addWidget(self.clock)
        self._time.addStretch(1)
        self._words.addLayout(self._time)
        self._inside.addWidget(holder, 1)
        self._outer = QVBoxLayout(self)
        self._outer.addStretch(1)
        self._outer.addLayout(self._inside)
        self._outer.addStretch(1)

    def show_scene(self, scene: Scene, *, is_silent: bool) -> None:
        self.name.setText(scene.name)
        self.name.setStyleSheet(f"color: {self._dress.colour(scene.colour).name()}")
        self.text.show_text(scene.text)
        self.text.setAccessibleName(f"{scene.name}. {scene.text}")
        self.guidance.setText(scene.guidance)
        self.guidance.setVisible(bool(scene.guidance))
        self.clock.setVisible(scene.has_clock)
        self.circle.setVisible(is_silent)

    def fit(self, room: QSize) -> None:
        """Gives the words all the room that the time beneath them leaves."""
        gap = self._dress.apart(GAP)
        for layout in (self._inside, self._words, self._time):
            layout.setSpacing(gap)
        self._outer.setContentsMargins(0, 0, 0, gap // 2)
        self.clock.fit(room.width() // 2)
        width = room.width() - self._place_circle(room)
        across = min(width, self._dress.grown(READABLE))
        self.guidance.setMaximumWidth(across)
        self.guidance.setMinimumHeight(0)
        self.guidance.setFixedHeight(max(0, self.guidance.heightForWidth(across)))
        self.text.fit(width, room.height() - self._beneath(width) - gap // 2)

    def _place_circle(self, room: QSize) -> int:
        """Beside the words, or beside the clock where it is narrow; px that it takes from the words."""
        is_wide = room.width() >= self._dress.grown(SIDE_BY_SIDE)
        across = (
            min(self._dress.grown(ACROSS), room.height() // 2) if is_wide else self.clock.sizeHint().height() * 4 // 5
        )
        self.circle.fit(across)
        if is_wide:
            self._inside.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._time.insertWidget(1, self.circle)
        return across + self._dress.apart(GAP) if is_wide and not self.circle.isHidden() else 0

    def _beneath(self, width: int) -> int:
        """Px that all but the text takes."""
        heights = [self.name.heightForWidth(width)]
        if not self.guidance.isHidden():
            heights.append(self.guidance.minimumHeight())
        if not self.clock.isHidden():
            heights.append(self.clock.sizeHint().height())
        return sum(heights) + len(heights) * self._dress.apart(GAP)
