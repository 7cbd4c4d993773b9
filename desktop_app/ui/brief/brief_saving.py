"""Where a brief goes when it leaves: a file the leader names, or the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.words import words
from desktop_app.services.brief import Choice
from desktop_app.services.documents import CannotWrite, formats, suggested_file_name, write_brief
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice

_KINDS = {"pdf": words("PDF"), "html": words("Web page"), "md": words("Markdown"), "txt": words("Plain text")}


def show_folder(folder: Path) -> None:
    """Opens a folder of this computer where the leader looks at files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class BriefSaving(QObject):
    """``told`` carries a Notice. Tests switch ``has_native_dialog`` off to press the dialog's keys."""

    told = Signal(object)
    has_native_dialog = True

    def __init__(self, conversation: Conversation, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._conversation = parent, conversation
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self, choice: Callable[[], Choice], suffixes: tuple[str, ...]) -> None:
        """Asks for a name, then writes; the first suffix is the one suggested."""
        dialog = QFileDialog(self._parent, tr("Save the brief"), str(self.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.has_native_dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        kinds = {f"{tr(_KINDS.get(suffix, suffix.upper()))} (*.{suffix})": suffix for suffix in suffixes}
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix(suffixes[0])
        dialog.selectFile(suggested_file_name(self._conversation, suffixes[0]))
        dialog.filterSelected.connect(lambda kind: self._rename(dialog, kinds[kind]))
        dialog.fileSelected.connect(lambda name: self.write(Path(name), choice()))
        dialog.open()

    def write(self, path: Path, choice: Choice) -> None:
        self.folder = path.parent
        try:
            write_brief(self._conversation, path, choice)
        except CannotWrite as error:
            again = (tr("Choose another place"), lambda: self.ask(lambda: choice, formats()))
            self.told.emit(Notice(error.sentence, (again,), is_alert=True))
        else:
            show = (tr("Show folder"), lambda: show_folder(path.parent))
            self.told.emit(Notice(tr("Saved as “{}”.").format(path.name), (show,)))

    def copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(Notice(sentence))

    def _rename(self, dialog: QFileDialog, suffix: str) -> None:
        dialog.setDefaultSuffix(suffix)
        named = dialog.selectedFiles()
        if named:
            dialog.selectFile(Path(named[0]).with_suffix(f".{suffix}").name)
