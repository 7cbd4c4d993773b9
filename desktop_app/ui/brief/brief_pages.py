"""The pages of a brief as they will print: white paper on the ground of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.brief.brief_page import PAPERS, SHADOW, Page
from desktop_app.ui.brief.page_drawing import Drawn
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look

WIDEST, MARGIN = 640, 30
"""Px: a page at 100 % text, and the ground around it."""
REST = 120
"""Milliseconds after the last change of size before pages are drawn anew."""


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
        self._rest.start(0 if self.pages[0].is_blank else REST)
