"""Where the library lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.brief.brief_saving import show_folder
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button
from desktop_app.ui.settings.setting_row import level


class LibrarySetting(QWidget):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        shown = level(breakable(folder))
        shown.setAccessibleName(str(folder))
        shown.setToolTip(str(folder))
        self.show_it = button(tr("Show folder"), "small")
        self.show_it.clicked.connect(lambda: show_folder(self.folder))
        column = tight_column(self, gap=10)
        column.addWidget(shown)
        column.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeft)


def breakable(folder: Path) -> str:
    """With an invisible place to break after each folder."""
    return str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b")
