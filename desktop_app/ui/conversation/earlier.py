"""Beside the story: how the leader went into their conversations, and came out of them."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.going_in import pairs_of
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.mood.mood_chart import MoodChart


class GoingIn(QWidget):
    """The chart, from the conversations as they are when it is built or refreshed."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self.chart = MoodChart(setting.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.chart)
        self.refresh()

    def refresh(self) -> None:
        zone = self._setting.now().tzinfo or UTC
        self.chart.show_pairs(pairs_of(self._setting.recent(), zone))
