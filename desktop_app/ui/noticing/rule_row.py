"""One rule to read: its name, why, what it asks about, what it leaves alone, where it comes from, and its switch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.checks.kept import Kept
from desktop_app.checks.rulebook import Rule
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.rule_kinds import plain_name
from desktop_app.ui.pieces.plain import label, restyle
from desktop_app.ui.pieces.prose import Prose
from desktop_app.ui.pieces.tick import PAD, Tick
from desktop_app.ui.pieces.wrap_button import WrapButton

SIDE = 16
"""Px, beside the bar of 3 px that points a rule out."""


class RuleRow(QFrame):
    """``switched`` says whether to ask by this rule; ``restored`` that it is to ask in full again."""

    switched = Signal(bool)
    restored = Signal()

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__()
        self.rule, self._look = rule, look
        self._name = plain_name(rule)
        self._demoted: QWidget | None = None
        told = (self._name, rule.kind, rule.id, tr(rule.why), rule.good, rule.bad, tr(rule.source))
        self._told = " ".join(told).casefold()
        self.setProperty("role", "rule-row")
        self.tick = Tick(tr("Ask me about this"), look)
        self.tick.setAccessibleName(tr("Ask me about this: {}. {}").format(self._name, tr(rule.why)))
        self.tick.clicked.connect(self.switched)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE - PAD, 14, SIDE - PAD, 9)
        self._column.setSpacing(6)
        self._column.addLayout(self._build_text())
        self._column.addWidget(self.tick)

    def speaks_of(self, typed: str) -> bool:
        """Whether each of the words typed stands somewhere in it."""
        return all(word in self._told for word in typed.casefold().split())

    def show_kept(self, kept: Kept) -> None:
        """The switch, and that the rule is quieter since it was kept three times."""
        is_asked = self.rule.is_on and self.rule.id not in kept.off_everywhere
        self.tick.setChecked(is_asked)
        self.tick.setEnabled(self.rule.is_on)
        self.tick.explain("" if self.rule.is_on else tr("Your own file switches this off."))
        self._show_demoted(is_demoted=is_asked and kept.is_demoted(self.rule.id))

    def point_out(self) -> None:
        """It is the one that was asked about."""
        restyle(self, "is_meant", value=True)

    def _build_text(self) -> QVBoxLayout:
        rule, column = self.rule, QVBoxLayout()
        column.setContentsMargins(PAD, 0, PAD, 0)
        column.setSpacing(3)
        column.addWidget(label(self._name, "title"))
        column.addWidget(label(tr(rule.why)))
        column.addSpacing(5)
        for name, example in ((tr("Asks about:"), rule.bad), (tr("Leaves alone:"), rule.good)):
            if example:
                column.addWidget(self._build_example(name, example))
        if source := _source(rule):
            column.addSpacing(3)
            column.addWidget(label(tr("Behind it: {}").format(source), "quiet"))
        return column

    def _build_example(self, name: str, example: str) -> Prose:
        shown = Prose(self._look, "note")
        shown.show_text(f"{name} “{example}”", strong=len(name))
        return shown

    def _show_demoted(self, *, is_demoted: bool) -> None:
        if is_demoted and self._demoted is None:
            self._demoted = self._build_demoted()
            self._column.addWidget(self._demoted)
        if self._demoted is not None:
            self._demoted.setVisible(is_demoted)

    def _build_demoted(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(PAD, 2, PAD, 6)
        column.setSpacing(7)
        column.addWidget(label(tr("You kept this three times, so it asks more quietly now."), "quiet"))
        again = WrapButton(tr("Ask me as before"), self._name)
        again.clicked.connect(self._restore)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _restore(self) -> None:
        self.tick.setFocus()
        self.restored.emit()


def _source(rule: Rule) -> str:
    own = tr("From your own file.") if rule.is_own else ""
    return " ".join(part for part in (tr(rule.source), own) if part)
