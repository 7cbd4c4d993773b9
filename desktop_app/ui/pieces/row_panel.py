"""A panel of rows: Tab and the arrows lead through them as the eye goes, and Enter presses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pieces.panel import Panel
from desktop_app.ui.tab_order import in_order

_AWAY = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


class RowPanel(Panel):
    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the eye."""
        return [
            each
            for each in in_order(self)
            if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        ]

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        stops, here = self.stops, self.focusWidget()
        if not stops:
            return False
        place = stops.index(here) if here in stops else -1 if is_forward else 0
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        following = stops[(place + (1 if is_forward else -1)) % len(stops)]
        following.setFocus(reason)
        self.bring(following)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down lead away from a line; the column around it would only scroll."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _AWAY:
            return self.focusNextPrevChild(_AWAY[Qt.Key(event.key())])
        return super().eventFilter(watched, event)

    def bring(self, stop: QWidget) -> None:
        """Scrolls to a stop, and to all that it stands in if there is room."""
        inside, around = self.body.widget(), stop.parentWidget()
        if inside is None or around is None or not inside.isAncestorOf(stop):
            return
        if around.height() <= self.body.viewport().height():
            self.body.ensureWidgetVisible(around)
        self.body.ensureWidgetVisible(stop)
