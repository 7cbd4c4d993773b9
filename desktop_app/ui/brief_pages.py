"""The pages of a brief as they will print: white paper on the ground of the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.page_drawing import Drawn

PAPERS = {"a4": (210 / 25.4, 297 / 25.4), "letter": (8.5, 11.0)}
"""Inches, width and height."""
WIDEST, MARGIN, SHADOW = 640, 30, 14
"""Px: a page at 100 % text, the ground around it, and how far its shadow reaches."""
REST = 120
"""Milliseconds after the last change of size before pages are drawn anew."""


class Page(QWidget):
    """One sheet. Until it is drawn it is blank paper; a picture of another size is scaled."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture = QImage()
        self._is_met = False

    def meet(self, *, is_met: bool) -> None:
        """Shows that keys scroll it now."""
        self._is_met = is_met
        self.update()

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def fit(self, width: int, paper: str) -> None:
        across, down = PAPERS[paper]
        self.setFixedSize(width + 2 * SHADOW, round(width * down / across) + 2 * SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        self._paint_shadow(painter, sheet)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if not self.picture.isNull():
            painter.drawImage(self._place(sheet), self.picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent" if self._is_met else "line"), 2 if self._is_met else 1))
        painter.drawRect(sheet)

    def _place(self, sheet: QRectF) -> QRectF:
        """Pixel on pixel where the picture fits within two of them, so that it stays crisp."""
        size = QSizeF(self.picture.size()) / self.devicePixelRatioF()
        is_fitting = abs(size.width() - sheet.width()) <= 2
        return QRectF(sheet.topLeft(), size).intersected(sheet) if is_fitting else sheet

    def _paint_shadow(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 8 if self._look.is_dark else 2))
        for reach in range(SHADOW, 0, -1):
            ground = sheet.adjusted(-reach, -reach, reach, reach).translated(QPointF(0, 4))
            painter.drawRoundedRect(ground, reach, reach)


class BriefPages(QScrollArea):
    """``sized`` when pages of another resolution are needed."""

    sized = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._paper = look, "a4"
        self.pages = [Page(look)]
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The brief, being drawn"))
        inside = QWidget()
        inside.setObjectName("column")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, MARGIN - SHADOW, 0, MARGIN - SHADOW)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages[0], 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.sized)
        look.changed.connect(self._fit)

    @property
    def pixels_per_inch(self) -> float:
        """What is drawn so matches the pixels of this screen."""
        return self.page_width * self.devicePixelRatioF() / PAPERS[self._paper][0]

    def use_paper(self, paper: str) -> None:
        self._paper = paper
        self._fit()

    def show_drawn(self, drawn: Drawn) -> None:
        self._hold(len(drawn.pages))
        for page, picture in zip(self.pages, drawn.pages, strict=True):
            page.show_picture(picture)
        count = len(drawn.pages)
        self.setAccessibleName(tr("The brief, 1 page") if count == 1 else tr("The brief, {} pages").format(count))
        self.setAccessibleDescription(drawn.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._meet(is_met=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._meet(is_met=False)

    def _meet(self, *, is_met: bool) -> None:
        for page in self.pages:
            page.meet(is_met=is_met)

    def _hold(self, count: int) -> None:
        while len(self.pages) < count:
            self.pages.append(Page(self._look))
            self._column.insertWidget(len(self.pages) - 1, self.pages[-1], 0, Qt.AlignmentFlag.AlignHCenter)
        for page in self.pages[count:]:
            page.deleteLater()
        del self.pages[count:]
        self._fit_pages()

    @property
    def page_width(self) -> int:
        """Px of a sheet on the screen."""
        room = self.width() - 2 * MARGIN - self.verticalScrollBar().sizeHint().width()
        return max(120, min(room, self._look.grown(WIDEST)))

    def _fit_pages(self) -> None:
        for page in self.pages:
            page.fit(self.page_width, self._paper)

    def _fit(self) -> None:
        self._fit_pages()
        self._rest.start()
