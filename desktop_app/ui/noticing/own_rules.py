"""'Your own rules': where the file is, an example to begin with, and what keeps it from being read."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.checks.loading import RulesFileRefused, load_rules
from desktop_app.domain.words import words
from desktop_app.ui.brief.brief_saving import show_folder
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.own_example import ExampleUnwritable, write_example
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.pieces.button_line import ButtonLine
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.paths import breakable, nearest
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.wrap_button import WrapButton

ABOUT = words("A file of your own can add rules, change them or switch them off. It is read from here:")
READ = words("Your file is read.")
ABSENT = words("There is no file there yet.")
WITHOUT = words("Until then your own rules wait, and all the others work.")


class OwnRules(QFrame):
    def __init__(self, rulebook: Rulebook, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rulebook, self._look = rulebook, look
        self._is_told = False
        self.path = label(breakable(rulebook.own))
        self.path.setAccessibleName(str(rulebook.own))
        self.told = label("", "small")
        self.show_it = WrapButton(tr("Show folder"))
        self.write_it = WrapButton(tr("Write an example file"))
        self.read_it = WrapButton(tr("Read again"))
        self._arrange()
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """A file that was there before may have been refused when nobody looked."""
        super().showEvent(event)
        if not self._is_told and self._rulebook.own.exists() and not self._has_rules:
            QTimer.singleShot(0, self, self._look_again)

    @property
    def used(self) -> WrapButton | None:
        """The button that has the focus."""
        return next((each for each in (self.show_it, self.write_it, self.read_it) if each.hasFocus()), None)

    @property
    def _has_rules(self) -> bool:
        return self._rulebook.rules is not None and any(rule.is_own for rule in self._rulebook.rules.rules.values())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 15, 18, 15)
        column.setSpacing(8)
        for part in (label(tr(ABOUT)), self.path, self.told):
            column.addWidget(part)
        column.addSpacing(2)
        column.addWidget(ButtonLine(self._look, self.show_it, self.write_it, self.read_it))

    def _connect(self) -> None:
        self.show_it.clicked.connect(lambda: show_folder(nearest(self._rulebook.own.parent)))
        self.write_it.clicked.connect(self._write)
        self.read_it.clicked.connect(self._read)
        self._rulebook.refused.connect(self._tell_refusal)
        self._rulebook.changed.connect(self._show)

    def _show(self) -> None:
        is_there = self._rulebook.own.exists()
        if is_there and self.write_it.hasFocus():
            self.read_it.setFocus()
        self.write_it.setVisible(not is_there)
        self.told.setVisible(bool(self.told.text()))

    def _write(self) -> None:
        try:
            write_example(self._rulebook.own)
        except FileExistsError:
            self._read()
        except ExampleUnwritable as hindrance:
            self._tell(tr(hindrance.sentence))
        else:
            self._read()

    def _read(self) -> None:
        self.told.setText("")
        self._rulebook.read_now()
        if not self.told.text():
            self._tell(tr(READ if self._rulebook.own.exists() else ABSENT))

    def _look_again(self) -> None:
        try:
            load_rules(self._rulebook.rules.language if self._rulebook.rules else "en", self._rulebook.own)
        except RulesFileRefused as refusal:
            self._tell_refusal(str(refusal))

    def _tell_refusal(self, sentence: str) -> None:
        self._tell(f"{sentence} {tr(WITHOUT)}")

    def _tell(self, sentence: str) -> None:
        self._is_told = True
        self.told.setText(wrappable(sentence))
        self.told.setVisible(bool(sentence))
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))
