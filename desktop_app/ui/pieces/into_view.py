"""What has the caret is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def bring_into_view(widget: QWidget) -> None:
    """Scrolls every column around it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def bring_focus_into_view() -> None:
    here = QApplication.focusWidget()
    if here is not None:
        bring_into_view(here)
