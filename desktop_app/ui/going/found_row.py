"""Paints what was found: a name, and quietly what it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.going.finds import Found, Index
from desktop_app.ui.look import Look

PAD = 12


class FoundRow(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        about = QFontMetrics(self._font("small")).height() + 2 if index.data(Qt.ItemDataRole.UserRole).about else 0
        return QSize(120, QFontMetrics(self._font("body")).height() + about + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Found = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 7, 7)
        inside = box.adjusted(PAD, 7, -PAD, -7)
        name = QRectF(inside.topLeft(), inside.size())
        name.setHeight(QFontMetrics(self._font("body")).height())
        self._write(painter, name, row.name, "accent" if is_here else "ink", "body")
        if row.about:
            self._write(painter, inside.adjusted(0, name.height() + 2, 0, 0), row.about, "muted", "small")
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, text: str, colour: str, size: str) -> None:
        painter.setFont(self._font(size))
        painter.setPen(self._look.colour(colour))
        one_line = " ".join(text[:300].split())
        shown = painter.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _font(self, size: str) -> QFont:
        font = QFont(self._list.font())
        font.setPixelSize(self._look.type(size))
        font.setWeight(QFont.Weight.DemiBold if size == "body" else QFont.Weight.Normal)
        return font
