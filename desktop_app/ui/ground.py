"""What the pages stand on. Tab leads through it as the eye goes, in whatever order its parts were built."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.ui.pieces.into_view import bring_into_view
from desktop_app.ui.pieces.pressing import pressed_by
from desktop_app.ui.tab_order import in_order


class Ground(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        stops = [each for each in in_order(self) if _is_stop(each)]
        here = QApplication.focusWidget()
        if not stops:
            return False
        place = stops.index(here) if here in stops else -1 if is_forward else 0
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        _meet(stops[(place + (1 if is_forward else -1)) % len(stops)], reason)
        return True


def _is_stop(widget: QWidget) -> bool:
    """One button of a group stands for the others: the arrows lead on from it."""
    if not widget.isEnabled() or widget.focusProxy() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is None or not group.exclusive() or group.checkedButton() in (None, widget)


def _meet(stop: QWidget, reason: Qt.FocusReason) -> None:
    stop.setFocus(reason)
    bring_into_view(stop)
