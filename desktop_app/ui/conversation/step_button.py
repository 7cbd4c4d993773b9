"""A step on the rail: its number, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.domain.journey import numbered
from desktop_app.domain.standing import Standing
from desktop_app.domain.steps import Step
from desktop_app.ui.conversation.rail_button import RailButton
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look


class StepButton(RailButton):
    def __init__(self, step: Step, look: Look) -> None:
        super().__init__(tr(step.title), look, self._paint_dot)
        self.step = step
        self.standing = Standing.UNTOUCHED

    def show_standing(self, standing: Standing, *, is_here: bool) -> None:
        self.standing = standing
        self.is_quiet = standing in (Standing.UNTOUCHED, Standing.BEGUN)
        self.show_here(is_here=is_here, told=tr(standing.value))

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        fill, edge, ink = self._dot_colours()
        painter.setPen(QPen(self._look.colour(edge), 1.5))
        painter.setBrush(self._look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
        font = self._font(is_bold=True)
        font.setPixelSize(self._look.grown(12))
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        is_done = self.standing is Standing.DONE and not self.is_here
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "✓" if is_done else numbered(self.step))

    def _dot_colours(self) -> tuple[str, str, str]:
        """Fill, edge and ink."""
        if self.is_here:
            return "", "accent", "accent"
        if self.standing is Standing.DONE:
            return "ok", "ok", "surface"
        if self.standing is Standing.LOOK:
            return "mark", "mark_edge", "mark_ink"
        return "", "faint", "muted"
