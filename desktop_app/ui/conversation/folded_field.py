"""A field that opens on asking, and stays open once there is something in it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.editors import Editor
from desktop_app.ui.pieces.frames import spring
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.pieces.plain import button


class FoldedField(QWidget):
    def __init__(self, name: str, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._editor = name, editor
        self._lead = button("", "link")
        self._lead.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self._lead)
        row.addWidget(spring())
        column = tight_column(self, gap=8)
        column.addLayout(row)
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
        self._lead.setText(f"{self._name} ▾" if is_open else f"{self._name} ▸")
        self._lead.setAccessibleName(self._name)
