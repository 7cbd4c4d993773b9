"""What stands beside the story: a practice to settle, how the leader went in and came out, and month by month."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.going_in import pairs_of
from desktop_app.domain.months import months_of
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.mood.month_lines import MonthLines
from desktop_app.ui.mood.mood_chart import MoodChart
from desktop_app.ui.mood.settle import Settle


class BesideStory(QWidget):
    """Chart and months show the conversations as they are when it is built or refreshed.

    ``named`` carries the key of the mood that is left after the practice.
    """

    named = Signal(str)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self.settle, self.chart, self.months = Settle(setting), MoodChart(setting.look), MonthLines()
        self.settle.named.connect(self.named)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.settle)
        for part in (self.chart, self.months):
            column.addSpacing(6)
            column.addWidget(part)
        self.refresh()

    def show_conversation(self, conversation: Conversation) -> None:
        self.settle.show_conversation(conversation)

    def refresh(self) -> None:
        now, recent = self._setting.now(), self._setting.recent()
        zone = now.tzinfo or UTC
        self.chart.show_pairs(pairs_of(recent, zone))
        self.months.show_months(months_of(recent, now.date(), zone), now.date())
