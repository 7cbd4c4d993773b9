"""Where a pocket card goes when it leaves: a file the leader names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.services.pocket_card import suggested_card_name, write_pocket_card
from desktop_app.services.refusals import CannotWrite
from desktop_app.ui.brief.brief_saving import show_folder
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice


class PocketSaving(QObject):
    """``told`` carries a Notice. Tests switch ``has_native_dialog`` off to press the dialog's keys."""

    told = Signal(object)
    has_native_dialog = True

    def __init__(self, conversation: Callable[[], Conversation], parent: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._conversation = parent, conversation
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def ask(self) -> None:
        """Asks for a name, then writes."""
        dialog = QFileDialog(self._parent, tr("Save the pocket card"), str(self.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.has_native_dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{tr('PDF')} (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(suggested_card_name(self._conversation()))
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        self.folder = path.parent
        try:
            write_pocket_card(self._conversation(), path)
        except CannotWrite as error:
            again = (tr("Choose another place"), self.ask)
            self.told.emit(Notice(error.sentence, (again,), is_alert=True))
        else:
            show = (tr("Show folder"), lambda: show_folder(path.parent))
            self.told.emit(Notice(tr("Saved as “{}”.").format(path.name), (show,)))
