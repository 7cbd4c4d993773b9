"""Pages that follow one another with one short fade, or none if the system asks for less motion."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QStackedWidget, QWidget

from desktop_app.ui.look import Look

FADE = 140
"""Milliseconds."""


class Pages(QStackedWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._leaving: QLabel | None = None

    def show_page(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        if page is self.currentWidget():
            return
        before = self.currentWidget()
        picture = before.grab() if before is not None and self._may_fade(before) else None
        self.setCurrentWidget(page)
        if picture is not None:
            self._fade_out(_laid_over(self, picture))

    def _may_fade(self, before: QWidget) -> bool:
        """One at a time: a page that is still coming is not pictured again."""
        return self._leaving is None and before.isVisible() and self._look.is_animated

    def _fade_out(self, leaving: QLabel) -> None:
        self._leaving = leaving
        effect = QGraphicsOpacityEffect(leaving)
        leaving.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", leaving)
        fade.setDuration(FADE)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.finished.connect(self._forget)
        leaving.show()
        fade.start()

    def _forget(self) -> None:
        if self._leaving is not None:
            self._leaving.deleteLater()
            self._leaving = None


def _laid_over(under: QWidget, picture: QPixmap) -> QLabel:
    """What was there a moment ago; it takes no clicks."""
    shown = QLabel(under)
    shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    shown.setPixmap(picture)
    shown.resize(under.size())
    return shown
