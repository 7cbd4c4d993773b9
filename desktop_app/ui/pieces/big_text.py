"""Words to be read from a distance: as large as the room allows, and smaller when there are many."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.pieces.long_words import wrappable

READABLE = 980
"""Px at 100 % text; a longer line is hard to follow at this size."""
_TIGHT = -0.015
"""Letter spacing, as a share of the size; large type looks loose without it."""
_MANY = 2_000
"""Characters; so many never fit large, and trying costs time."""


class Dress(Protocol):
    """What a Look, or one page's own, must answer."""

    def colour(self, name: str) -> QColor: ...
    def type(self, name: str) -> int: ...
    def grown(self, px: float) -> int: ...


class BigText(QLabel):
    """``smallest`` is a size the dress knows; what does not fit even then grows downwards."""

    def __init__(
        self, dress: Dress, smallest: str = "heading_small", weight: QFont.Weight = QFont.Weight.DemiBold,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._dress, self._smallest, self._weight = dress, smallest, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(wrapping)

    @property
    def size_shown(self) -> int:
        """Px of the type."""
        return self._document.defaultFont().pixelSize()

    def show_text(self, text: str) -> None:
        self.setText(wrappable(text))
        self._document.setPlainText(wrappable(text))
        self.update()

    def fit(self, width: int, height: int) -> None:
        """The largest type with which it stays within ``height``; call it whenever text or room change."""
        width = max(1, min(width, self._dress.grown(READABLE)))
        least, most = self._dress.type(self._smallest), self._dress.type("rehearsal")
        if len(self.text()) > _MANY:
            most = least
        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if self._fits(middle, width, height) else (least, middle - 1)
        self._set(least, width)
        self.setMaximumWidth(width)
        self.setFixedHeight(round(self._document.size().height() + 0.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.minimumHeight())

    def heightForWidth(self, width: int) -> int:
        return self.minimumHeight()

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, self._dress.colour("ink"))
        context.clip = QRectF(self.rect())
        self._document.documentLayout().draw(QPainter(self), context)

    def _fits(self, size: int, width: int, height: int) -> bool:
        self._set(size, width)
        longest = max(self.text().split(), key=len, default="")
        is_whole = QFontMetricsF(self._document.defaultFont()).horizontalAdvance(longest) <= width
        return is_whole and self._document.size().height() <= height

    def _set(self, size: int, width: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(self._weight)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHT * size)
        self._document.setDefaultFont(font)
        self._document.setTextWidth(width)
