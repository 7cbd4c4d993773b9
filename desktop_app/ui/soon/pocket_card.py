"""The pocket card on the screen: a small window that stays on top while the leader talks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.journey import Journey
from desktop_app.domain.opening import opening
from desktop_app.services.pocket_card import TITLES, pocket_card
from desktop_app.ui import keys
from desktop_app.ui.conversation.spoken_parts import SpokenParts
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.notice import Notice
from desktop_app.ui.pieces.column import BAR
from desktop_app.ui.pieces.key_button import KeyButton
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.prose import prose
from desktop_app.ui.pieces.reader import Reader
from desktop_app.ui.soon.pocket_saving import PocketSaving

SIZE, LEAST = (340, 530), (260, 240)
"""Px at 100 % text; the size grows with the text as far as the screen has room."""
SIDE = 20


class PocketCard(QWidget):
    """``told`` carries a Notice, whose sentence the card shows too; ``left`` when it was closed."""

    told = Signal(object)
    left = Signal()

    def __init__(self, conversation: Conversation, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._conversation = look, conversation
        self.parts, self._rest, self.note = SpokenParts(look), QVBoxLayout(), label("", "quiet")
        self.saving = PocketSaving(lambda: self._conversation, self)
        self.save = KeyButton(tr("Save as PDF"), keys.SAVE.keys, look)
        self._arrange()
        self._connect()
        self.show_conversation(conversation)
        self._fit()

    def show_conversation(self, conversation: Conversation) -> None:
        """Only its public parts."""
        self._conversation = conversation
        card = pocket_card(conversation)
        self.setWindowTitle(tr("{} — on a card").format(card.name))
        self.parts.show_opening(opening(conversation))
        clear(self._rest)
        plans = [tr("If {}, then {}.").format(plan.text, plan.then) for plan in card.plans]
        self._add(TITLES["offer"], [card.offer] if card.offer else [])
        self._add(TITLES["hard"], plans)

    def show_journey(self, journey: Journey) -> None:
        """For ``guide.changed``."""
        self.show_conversation(journey.conversation)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    def _add(self, heading: str, texts: list[str]) -> None:
        for place, text in enumerate(texts):
            if not place:
                self._rest.addSpacing(16)
                self._rest.addWidget(label(tr(heading), "side"))
            self._rest.addSpacing(5 if not place else 9)
            self._rest.addWidget(prose(text, self._look, "body"))

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 14, SIDE - BAR, 14)
        column.setSpacing(0)
        column.addWidget(self.parts)
        column.addLayout(self._rest)
        column.addStretch(1)
        self.body = Reader(inside, tr("What you will say"))
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 8, SIDE, 12)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self.body, 1)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.save.clicked.connect(self.saving.ask)
        self.saving.told.connect(self._tell)
        for sequence, doing in ((keys.SAVE.keys, self.saving.ask), ("Esc", self.close)):
            QShortcut(QKeySequence(sequence), self).activated.connect(doing)
        self._look.changed.connect(self._fit)

    def _tell(self, notice: Notice) -> None:
        self.note.setText(wrappable(notice.text))
        self.told.emit(notice)

    def _fit(self) -> None:
        room = self.screen().availableSize()
        width, height = (min(self._look.grown(px), most) for px, most in zip(SIZE, room.toTuple(), strict=True))
        least = (self._look.grown(LEAST[0]), LEAST[1])
        self.setMinimumSize(min(least[0], width), min(least[1], height))
        self.resize(width, height)
