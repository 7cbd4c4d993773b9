"""A field on a page: its label, its hint, its editor, folded or only there afterwards, as it is declared."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.ui.conversation.extras import BENEATH
from desktop_app.ui.conversation.folded_field import FoldedField
from desktop_app.ui.editors import Editor
from desktop_app.ui.language import tr
from desktop_app.ui.pieces.plain import label


class AskedField(QFrame):
    """On a card of its own where it stands beside a step; one that ``is_first`` is asked for by the step's question."""

    def __init__(self, editor: Editor, *, is_first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._editor = editor.field, editor
        self._fold = FoldedField(editor) if self.field.is_folded else None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._dress(is_first=is_first)
        if self._fold is None:
            self._head(is_first=is_first)
        self._column.addWidget(self._fold or editor)
        if self.field.key in BENEATH:
            self._column.addSpacing(6 if self.field.is_beside else 0)
            self._column.addWidget(BENEATH[self.field.key](editor))

    def show_conversation(self, conversation: Conversation, *, is_over: bool) -> None:
        self._editor.show_conversation(conversation)
        if self._fold is not None:
            self._fold.open_if(conversation.has(self.field.key))
        if self.field.is_after:
            self.setVisible(is_over)

    def _dress(self, *, is_first: bool) -> None:
        if self.field.is_beside:
            self.setProperty("role", "card")
            self._column.setContentsMargins(20, 16, 20, 16)
        else:
            self._column.setContentsMargins(0, 0 if is_first else 10 if self._fold else 20, 0, 0)

    def _head(self, *, is_first: bool) -> None:
        """A first field needs no label, but a hint it may have."""
        if not is_first:
            self._column.addWidget(label(tr(self.field.label), "quiet" if self.field.is_beside else "label"))
        if self.field.hint:
            self._column.addWidget(label(tr(self.field.hint), "quiet"))
        if self.field.hint or not is_first:
            self._column.addSpacing(6 if self.field.is_beside else 8)
