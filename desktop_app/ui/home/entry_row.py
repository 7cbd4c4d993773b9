"""Paints one conversation in a list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.days import clock_time, weekday_and_day
from desktop_app.domain.standing import Standing, is_whole
from desktop_app.domain.steps import METHOD
from desktop_app.storage.entries import Entry
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

PAD, GAP = 18, 16
TODAY, PROGRESS = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_TROUBLES = {
    "damaged": "Its file is damaged. Open it to see what can be done",
    "newer": "Made by a newer Plainspoken. Update to open it",
}
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


def subtitle(entry: Entry) -> str:
    """'Dana Whitlock, Harbour Foods, in person', without what the name says already."""
    if entry.trouble:
        return tr(_TROUBLES[entry.trouble])
    whom = [part for part in (entry.person, entry.organisation) if part and part not in entry.name]
    return ", ".join([*whom, tr(entry.channel.phrase)])


def progress(entry: Entry, pace: int) -> str:
    """How far it is; once nothing it needs is missing, how long it takes aloud at ``pace`` words a minute."""
    if all(standing is Standing.UNTOUCHED for standing in entry.standings):
        return tr("just started")
    if is_whole(entry.standings):
        return tr("{} s aloud").format(round(entry.word_count * 60 / pace))
    return tr("draft")


class EntryRow(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title = QFontMetrics(self._font("title", QFont.Weight.Bold)).height()
        return QSize(240, title + QFontMetrics(self._font("body")).height() + 31)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        today: date = index.data(TODAY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, box, option, is_last=index.row() == index.model().rowCount() - 1)
        inside = box.adjusted(PAD, 13, -PAD, -14)
        is_wide = inside.width() > self._look.grown(430)
        left = self._paint_when(painter, inside, entry, today) if is_wide else inside.left()
        is_going = is_wide and not entry.trouble
        right = self._paint_progress(painter, inside, entry, index.data(PROGRESS)) if is_going else inside.right()
        self._paint_name(painter, QRectF(left, inside.top(), right - left, inside.height()), entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, is_last: bool) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 7, 7)
        if not is_last:
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 7, 7)

    def _paint_when(self, painter: QPainter, box: QRectF, entry: Entry, today: date) -> float:
        """The date over the time; returns where the name begins."""
        width = self._look.grown(92)
        lines = [weekday_and_day(entry.on, today)] if entry.on else [tr("No date")]
        if entry.at:
            lines.append(clock_time(entry.at))
        height = box.height() / 2
        top = box.top() + (box.height() - height * len(lines)) / 2
        for place, text in enumerate(lines):
            self._write(painter, QRectF(box.left(), top + place * height, width, height), text, "muted", "body")
        return box.left() + width + GAP

    def _paint_progress(self, painter: QPainter, box: QRectF, entry: Entry, word: str) -> float:
        """Five segments over a word; returns where the name must end."""
        width = self._look.grown(96)
        steps = [
            (step, standing)
            for step, standing in zip(METHOD, entry.standings, strict=False)
            if step.group != METHOD[0].group
        ]
        size = (width - 3 * (len(steps) - 1)) / max(len(steps), 1)
        left, top = box.right() - width, box.top() + self._look.grown(9)
        for place, (step, standing) in enumerate(steps):
            is_marked = standing is Standing.LOOK
            painter.setPen(QPen(self._look.colour("mark_edge"), 1) if is_marked else Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(_SEGMENT.get(standing) or step.key))
            painter.drawRoundedRect(QRectF(left + place * (size + 3), top, size, self._look.grown(7)), 3.5, 3.5)
        lower = QRectF(left, box.center().y(), width, box.height() / 2)
        self._write(painter, lower, word, "muted", "small", _RIGHT)
        return left - GAP

    def _paint_name(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        self._write(painter, upper, entry.name, "ink", "title", _MIDDLE, QFont.Weight.Bold)
        colour = "alert_ink" if entry.trouble == "damaged" else "muted"
        self._write(painter, upper.translated(0, box.height() / 2), subtitle(entry), colour, "body")

    def _write(
        self, painter: QPainter, box: QRectF, text: str, colour: str, size: str, align: int = _MIDDLE,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:  # fmt: skip
        painter.setFont(self._font(size, weight))
        painter.setPen(self._look.colour(colour))
        one_line = " ".join(text[:300].split())
        shown = painter.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, align, shown)

    def _font(self, size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._list.font())
        font.setPixelSize(self._look.type(size))
        font.setWeight(weight)
        return font


_SEGMENT = {Standing.UNTOUCHED: "line", Standing.BEGUN: "line", Standing.LOOK: "mark"}
