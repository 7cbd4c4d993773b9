"""The rail: where am I, what is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.journey import Journey, Standing, numbered
from desktop_app.domain.steps import METHOD, Step
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import line

DOT, GAP, PAD = 20, 11, 10


class RailButton(QAbstractButton):
    """A line of the rail. ``mark`` paints what stands before the text into a square of DOT px at 100 % text."""

    def __init__(self, text: str, look: Look, mark: Callable[[QPainter, QRectF], None] | None = None) -> None:
        super().__init__()
        self._look = look
        self._mark = mark
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.is_quiet = True
        self._is_short = False
        look.changed.connect(self.updateGeometry)

    def shorten(self, is_short: bool) -> None:
        """Only the mark, unless it is where the leader stands."""
        self._is_short = is_short
        self.setToolTip(self.text() if is_short else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(is_bold=True))
        if self._is_short and not self.isChecked():
            return QSize(self._look.grown(DOT) + 2 * PAD, metrics.height() + self._look.grown(18))
        room = self._look.grown(DOT) + GAP if self._mark else 0
        return QSize(
            room + metrics.horizontalAdvance(self.text()) + 2 * PAD + 4, metrics.height() + self._look.grown(18)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.grown(DOT) + 2 * PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = PAD
        if self._mark:
            dot = self._look.grown(DOT)
            self._mark(painter, QRectF(left, (self.height() - dot) / 2, dot, dot))
            left += dot + GAP
        if self._is_short and not self.isChecked():
            return
        painter.setFont(self._font(is_bold=self.isChecked()))
        painter.setPen(self._look.colour("accent" if self.isChecked() else "muted" if self.is_quiet else "ink"))
        room = self.width() - left - PAD
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(ground, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(ground, 7, 7)

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.type("body"))
        font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Medium)
        return font


class StepButton(RailButton):
    def __init__(self, step: Step, look: Look) -> None:
        super().__init__(tr(step.title), look, self._paint_dot)
        self.step = step
        self.standing = Standing.UNTOUCHED

    def show_standing(self, standing: Standing, *, is_here: bool) -> None:
        self.standing = standing
        self.is_quiet = standing in (Standing.UNTOUCHED, Standing.BEGUN)
        self.setChecked(is_here)
        self.setAccessibleName(f"{tr(self.step.title)}, {tr(standing.value)}")
        self.updateGeometry()
        self.update()

    def _paint_dot(self, painter: QPainter, box: QRectF) -> None:
        fill, edge, ink = self._dot_colours()
        painter.setPen(QPen(self._look.colour(edge), 1.5))
        painter.setBrush(self._look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
        font = self._font(is_bold=True)
        font.setPixelSize(self._look.grown(12))
        painter.setFont(font)
        painter.setPen(self._look.colour(ink))
        is_done = self.standing is Standing.DONE and not self.isChecked()
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "✓" if is_done else numbered(self.step))

    def _dot_colours(self) -> tuple[str, str, str]:
        """Fill, edge and ink."""
        if self.isChecked():
            return "", "accent", "accent"
        if self.standing is Standing.DONE:
            return "ok", "ok", "surface"
        if self.standing is Standing.LOOK:
            return "mark", "mark", "mark_ink"
        return "", "faint", "muted"


class StepRail(QWidget):
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
