"""'A mood of your own': where the file is, an example to copy or to begin with, and what keeps it from being read."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.words import words
from desktop_app.storage.own_moods import EXAMPLE
from desktop_app.ui.brief.brief_saving import show_folder
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_book import MoodBook
from desktop_app.ui.noticing.own_example import ExampleUnwritable, write_example
from desktop_app.ui.pieces.button_line import ButtonLine
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.paths import breakable, nearest
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.small_panel import SmallPanel
from desktop_app.ui.pieces.wrap_button import WrapButton

ABOUT = words("Call a mood as you call it. It has a tile beside the others, and the practice of the one it is like.")
READ_FROM = words("Your moods are read from this file:")
LOOKS = words("It looks like this:")
READ, ABSENT = words("Your file is read: {}."), words("There is no file there yet.")
NO_MOODS = words("Your file is read. There is no mood in it yet.")
WITHOUT = words("Until then it stays as it was.")


class OwnMoods(SmallPanel):
    def __init__(self, book: MoodBook, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("A mood of your own"), look, parent)
        self._book = book
        self.path = label(breakable(book.path))
        self.path.setAccessibleName(str(book.path))
        self.example, self.told = label(EXAMPLE.split("\n\n")[1], "small"), label("", "small")
        self.show_it = WrapButton(tr("Show folder"))
        self.write_it = WrapButton(tr("Write an example file"))
        self.read_it = WrapButton(tr("Read again"))
        self._arrange()
        self._connect()
        self._show()
        self.ending.show()

    def _arrange(self) -> None:
        self.example.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(label(tr(ABOUT), "muted"))
        self.add(tr(READ_FROM), self.path)
        self.add(tr(LOOKS), self.example)
        self.column.addSpacing(14)
        self.column.addWidget(self.told)
        self.column.addSpacing(14)
        self.column.addWidget(ButtonLine(self.look, self.show_it, self.write_it, self.read_it))
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.show_it.clicked.connect(lambda: show_folder(nearest(self._book.path.parent)))
        self.write_it.clicked.connect(self._write)
        self.read_it.clicked.connect(self._book.read_now)
        self._book.changed.connect(self._show)

    def _write(self) -> None:
        try:
            with suppress(FileExistsError):  # it came meanwhile, and is the leader's
                write_example(self._book.path, EXAMPLE)
        except ExampleUnwritable as hindrance:
            self._tell(tr(hindrance.sentence))
        else:
            self._book.read_now()

    def _show(self) -> None:
        is_there = self._book.path.exists()
        if is_there and self.write_it.hasFocus():
            self.read_it.setFocus()
        self.write_it.setVisible(not is_there)
        self._tell(self._sentence(is_there=is_there))

    def _sentence(self, *, is_there: bool) -> str:
        if self._book.refusal:
            return f"{self._book.refusal} {tr(WITHOUT)}"
        if not is_there:
            return tr(ABSENT)
        names = ", ".join(mood.name for mood in self._book.moods)
        return tr(READ).format(names) if names else tr(NO_MOODS)

    def _tell(self, sentence: str) -> None:
        self.told.setText(wrappable(sentence))
        self._fit()
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))
