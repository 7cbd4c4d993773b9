"""Pages that follow one another with one short fade, or none if the system asks for less motion."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.look import Look

FADE, FRAME = 140, 20
"""Milliseconds: the whole fade, and one picture of it."""


class Leaving(QWidget):
    """What was there a moment ago, over what is there now; it takes no clicks and hides itself when it is gone.

    Painted, not a graphics effect: those paint their widget through another surface, and have crashed here.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._opacity = QPixmap(), 0.0
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._fade)
        self.hide()

    def begin(self, picture: QPixmap, size: QSize) -> None:
        self._picture, self._opacity = picture, 1.0
        self.resize(size)
        self.raise_()
        self.show()
        self._frames.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(QPoint(0, 0), self._picture)

    def _fade(self) -> None:
        self._opacity -= FRAME / FADE
        if self._opacity > 0:
            self.update()
            return
        self._frames.stop()
        self._picture = QPixmap()
        self.hide()


class Pages(QStackedWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._leaving = Leaving(self)

    def show_page(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        before = self.currentWidget()
        if before is None or page is before:
            return
        picture = before.grab() if self._may_fade(before) else None
        self.setCurrentWidget(page)
        if picture is not None:
            self._leaving.begin(picture, self.size())

    def _may_fade(self, before: QWidget) -> bool:
        """One at a time: a page that is still coming is not pictured again."""
        return self._leaving.isHidden() and before.isVisible() and self._look.is_animated
