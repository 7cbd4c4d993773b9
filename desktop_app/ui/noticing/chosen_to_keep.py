"""'You chose to keep': what is not asked about any more, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.checks.kept import Kept
from desktop_app.checks.rulebook import Rule, Rules
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.rule_kinds import plain_kind, plain_name
from desktop_app.ui.pieces.button_line import ButtonLine
from desktop_app.ui.pieces.frames import ruled_card
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.wrap_button import WrapButton


class ChosenToKeep(QWidget):
    """``about_all`` asks again about every kept sentence, ``about_rule`` by the rule of that id."""

    about_all = Signal()
    about_rule = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_kept(self, kept: Kept, rules: Rules | None) -> None:
        """Nothing at all where nothing was kept."""
        clear(self._column)
        known = rules.rules if rules is not None else {}
        if kept.sentences:
            self._add(tr("You chose to keep"), [self._build_sentences(len(kept.sentences))])
        for title, names in (
            (tr("Not in this conversation"), kept.off_here - kept.off_everywhere),
            (tr("Never this kind"), kept.off_everywhere),
        ):
            if names:
                self._add(title, [self._build_rule(name, known.get(name)) for name in sorted(names)])
        self.setVisible(self._column.count() > 0)

    def _add(self, title: str, rows: Sequence[QWidget]) -> None:
        self._column.addSpacing(18)
        self._column.addWidget(label(title, "side"))
        self._column.addSpacing(10)
        self._column.addWidget(_on_card(rows))

    def _build_sentences(self, count: int) -> QWidget:
        text = tr("One sentence, as it is") if count == 1 else tr("{} sentences, as they are").format(count)
        again = WrapButton(tr("Ask again about all"))
        again.clicked.connect(self.about_all)
        return ButtonLine(self._look, again, text=label(text))

    def _build_rule(self, name: str, known: Rule | None) -> QWidget:
        shown = plain_name(known) if known else plain_kind(name.replace("-", " "))
        again = WrapButton(tr("Ask again"), shown)
        again.clicked.connect(lambda: self.about_rule.emit(name))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(shown))
        if known and known.bad:
            column.addWidget(label(tr("Such as “{}”").format(known.bad), "quiet"))
        return ButtonLine(self._look, again, text=holder)


def _on_card(rows: Sequence[QWidget]) -> QFrame:
    for row in rows:
        row.setContentsMargins(18, 10, 14, 10)
    return ruled_card(rows)
