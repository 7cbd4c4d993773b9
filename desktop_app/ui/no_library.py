"""In place of the window, when the library cannot be used: why, and what to do; a start from a menu shows no output."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.preferences import load_preferences, save_preferences
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.plain import button, label
from desktop_app.ui.pieces.small_panel import SmallPanel
from desktop_app.ui.settings.library_setting import breakable


class NoLibrary(SmallPanel):
    """``wanted`` carries the folder to go on with, which may be the same as before; closing it quits.

    Tests switch ``has_native_dialog`` off to press the dialog's keys.
    """

    wanted = Signal(object)
    has_native_dialog = True

    def __init__(self, reason: str, folder: Path, look: Look) -> None:
        super().__init__(tr("Your library"), look)
        self.setWindowTitle("Plainspoken")
        self._folder = folder
        where = label(breakable(folder), "muted")
        where.setAccessibleName(str(folder))
        self.add("", label(tr(reason)), where)
        self.quits, self.again = button(tr("Quit")), button(tr("Try again"))
        self.choose = button(tr("Choose another folder"), "primary")
        self.quits.clicked.connect(self.reject)
        self.again.clicked.connect(lambda: self._go_on(folder))
        self.choose.clicked.connect(self._ask)
        self.put_below(self.quits, self.again, self.choose)
        self.choose.setFocus()

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("A folder for your library"), str(self._folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.has_native_dialog)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._go_on(Path(name)))
        dialog.open()

    def _go_on(self, folder: Path) -> None:
        self.wanted.emit(folder)
        self.accept()


def ask_where(application: QApplication, places: Places, reason: str) -> Path | None:
    """The folder to go on with, kept as the leader's choice if it is another one; ``None`` to quit."""
    preferences, wanted = load_preferences(places), list[Path]()
    look = Look(application)
    look.wear(preferences.theme, preferences.text_size)
    page = NoLibrary(reason, places.library, look)
    page.wanted.connect(wanted.append)
    # a loop of its own: the window that may follow must not be quit with this one
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop()
    page.finished.connect(loop.quit)
    page.open()
    loop.exec()
    application.setQuitOnLastWindowClosed(True)
    look.deleteLater()
    if not wanted:
        return None
    if wanted[0] != places.library:
        with suppress(SaveFailed):  # then it holds for this once
            save_preferences(replace(preferences, library=str(wanted[0])), places)
    return wanted[0]
