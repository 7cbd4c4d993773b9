"""A box to tick whose name may be long, with a quiet line beneath it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_app.ui.look import Look
from desktop_app.ui.pieces.icons import icon

BOX, GAP, PAD = 18, 11, 5
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Tick(QCheckBox):
    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._name, self._note = look, name, ""
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def explain(self, note: str) -> None:
        """The quiet line; empty takes it away."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def sizeHint(self) -> QSize:
        width = self._indent() + self._metrics("body").horizontalAdvance(self._name) + PAD
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(self._name.split() or [""], key=len)
        return QSize(
            self._indent() + self._metrics("body").horizontalAdvance(longest) + PAD, self._look.grown(BOX) + 2 * PAD
        )

    def heightForWidth(self, width: int) -> int:
        name, note = self._boxes(width)
        return round(max(note.bottom(), name.top() + self._look.grown(BOX)) + PAD + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, note = self._boxes(self.width())
        self._paint_box(painter, QRectF(PAD, name.top() + self._drop(), self._look.grown(BOX), self._look.grown(BOX)))
        for text, place, size in ((self._name, name, "body"), (self._note, note, "small")):
            painter.setFont(self._sized(size))
            painter.setPen(self._look.colour("ink" if self.isEnabled() and size == "body" else "muted"))
            painter.drawText(place, _WRAPPED, text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        is_on = self.isChecked()
        edge = "accent" if is_on else "faint" if self.isEnabled() else "line"
        painter.setPen(QPen(self._look.colour(edge), 1.5))
        painter.setBrush(self._look.colour("accent" if is_on else "surface"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        if is_on:
            inner = box.adjusted(2, 2, -2, -2).toRect()
            icon("check", self._look.colour("on_accent"), inner.height()).paint(painter, inner)

    def _boxes(self, width: int) -> tuple[QRectF, QRectF]:
        """Where the name and the note stand."""
        room = max(width - self._indent() - PAD, 1)
        name = QRectF(self._metrics("body").boundingRect(0, 0, room, 9999, _WRAPPED, self._name))
        name = QRectF(self._indent(), PAD, room, name.height())
        note = QRectF(self._metrics("small").boundingRect(0, 0, room, 9999, _WRAPPED, self._note))
        return name, QRectF(self._indent(), name.bottom(), room, note.height() if self._note else 0)

    def _drop(self) -> float:
        return (self._metrics("body").height() - self._look.grown(BOX)) / 2

    def _indent(self) -> int:
        return PAD + self._look.grown(BOX) + GAP

    def _sized(self, size: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.type(size))
        return font

    def _metrics(self, size: str) -> QFontMetrics:
        return QFontMetrics(self._sized(size))
