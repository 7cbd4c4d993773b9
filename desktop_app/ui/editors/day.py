"""A date typed as people say it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.days import day_from, short_day


class Day(QLineEdit):
    """``picked`` carries a date, or None when it was emptied; ``puzzled`` whether the text cannot be read."""

    picked = Signal(object)
    puzzled = Signal(bool)

    def __init__(self, today: Callable[[], date], *, is_coming: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._is_coming = is_coming
        self._day: date | None = None
        self.editingFinished.connect(self._read)

    @property
    def day(self) -> date | None:
        return self._day

    def show_day(self, day: date | None) -> None:
        if day != self._day or day is not None:
            self._day = day
            self.setText(short_day(day, self._today()) if day else "")

    def _read(self) -> None:
        text = self.text().strip()
        if self._day is not None and text == short_day(self._day, self._today()):
            self.puzzled.emit(False)  # noqa: FBT003 - Qt's own signature
            return
        found = day_from(text, self._today(), is_coming=self._is_coming) if text else None
        self.puzzled.emit(bool(text) and found is None)
        if found is not None or not text:
            changed = found != self._day
            self.show_day(found)
            if changed:
                self.picked.emit(found)
