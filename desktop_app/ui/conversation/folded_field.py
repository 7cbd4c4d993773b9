"""A field that opens on asking, and stays open once there is something in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.editors import Editor
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button, label


class FoldedField(QWidget):
    """Its label leads to it; a hint opens with it."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._name = editor, tr(editor.field.label)
        self._lead, self._hint = button("", "link"), label(tr(editor.field.hint), "quiet")
        self._lead.setAccessibleName(self._name)
        self._lead.clicked.connect(self._turn)
        column = tight_column(self, gap=8)
        column.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        column.addWidget(editor)
        self._show(is_open=False)

    def open_if(self, is_filled: bool) -> None:
        """Something written is never folded away."""
        if is_filled and self._editor.isHidden():
            self._show(is_open=True)

    def _turn(self) -> None:
        self._show(is_open=self._editor.isHidden())
        if not self._editor.isHidden():
            self._editor.take_focus()

    def _show(self, *, is_open: bool) -> None:
        self._editor.setVisible(is_open)
        self._hint.setVisible(is_open and bool(self._hint.text()))
        self._lead.setText(f"{self._name} ▾" if is_open else f"{self._name} ▸")
        self._lead.setAccessibleDescription(tr("open") if is_open else tr("folded"))
