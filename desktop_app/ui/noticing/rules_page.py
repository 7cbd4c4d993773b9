"""All rules: why they ask, what about, where they come from, and a switch for each."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.checks.kept import Kept
from desktop_app.checks.rulebook import Rule
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.own_rules import OwnRules
from desktop_app.ui.noticing.rule_group import RuleGroup
from desktop_app.ui.noticing.rule_kinds import in_groups
from desktop_app.ui.noticing.rule_row import RuleRow
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.row_panel import RowPanel

ABOUT = words(
    "Plainspoken asks about words in which a customer may hear more than you mean; all of it happens on this "
    "computer and stays here."
)
COMING = words("The rules are being read. They appear here in a moment.")
NONE = words("There are no rules for this language yet. You are still asked about dates, length and open questions.")
ABOVE = 14
"""Px of what comes before, so that a rule that was asked for is seen to have neighbours."""


class RulesPage(RowPanel):
    """``rule`` is the id of the one that was asked about, or empty."""

    def __init__(self, rulebook: Rulebook, rule: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("What gets noticed"), look, parent)
        self._rulebook, self._wanted = rulebook, rule
        self._read_rules: object = None
        self.rows: dict[str, RuleRow] = {}
        self.groups: list[RuleGroup] = []
        self._pointed_out: RuleRow | None = None
        self._waiting: list[tuple[str, list[Rule]]] = []
        self.line, self.nothing = QLineEdit(), label("", "muted")
        self.own = OwnRules(rulebook, look)
        self._arrange()
        self._show()
        self.line.setFocus()
        self.line.textChanged.connect(self._narrow)
        self.body.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring_back())
        rulebook.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._point_out)

    def _arrange(self) -> None:
        self.line.setPlaceholderText(tr("Find a rule"))
        self.line.setAccessibleName(tr("Find a rule"))
        self.line.installEventFilter(self)
        holder = QWidget()
        self._shown = QVBoxLayout(holder)
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(0)
        self.column.addWidget(label(tr(ABOUT), "muted"))
        self.column.addSpacing(14)
        self.column.addWidget(self.line)
        self.nothing.setContentsMargins(2, 16, 2, 4)
        self.column.addWidget(self.nothing)
        self.column.addWidget(holder)
        self.add(tr("Your own rules"), self.own)
        self.column.addStretch(1)

    def _show(self) -> None:
        rules = self._rulebook.rules
        if rules is not None and rules is not self._read_rules:
            self._read_rules = rules
            self._fill(list(rules.rules.values()))
            QTimer.singleShot(0, self, self._point_out)
        for row in self.rows.values():
            row.show_kept(self._rulebook.kept)
        self._narrow()

    def _fill(self, rules: list[Rule]) -> None:
        """What is seen first comes first, and the rest while the leader reads: building all takes too long to wait."""
        clear(self._shown)
        self.groups, self.rows, self._pointed_out = [], {}, None
        self._waiting = list(in_groups(rules).items())
        self._add_group()
        while any(rule.id == self._wanted for _, some in self._waiting for rule in some):
            self._add_group()
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if self._waiting:
            self._add_group()
            QTimer.singleShot(0, self, self._go_on)

    def _add_group(self) -> None:
        if self._waiting:
            group = RuleGroup(*self._waiting.pop(0), self.look)
            self.groups.append(group)
            self._shown.addWidget(group)
            for row in group.rows:
                self.rows[row.rule.id] = row
                row.show_kept(self._rulebook.kept)
                row.switched.connect(lambda is_on, name=row.rule.id: self._switch(name, is_on=is_on))
                row.restored.connect(lambda name=row.rule.id: self._switch(name, is_on=True))

    def _switch(self, rule: str, *, is_on: bool) -> None:
        kept: Kept = self._rulebook.kept
        self._rulebook.adopt(kept.switch_on(rule) if is_on else kept.switch_off(rule, everywhere=True))

    def _narrow(self) -> None:
        typed = self.line.text().strip()
        while typed and self._waiting:
            self._add_group()
        found = [group.narrow(typed) for group in self.groups]
        self.nothing.setText(wrappable(self._tell_nothing(typed, is_found=any(found))))
        self.nothing.setVisible(bool(self.nothing.text()))

    def _tell_nothing(self, typed: str, *, is_found: bool) -> str:
        if self._rulebook.rules is None:
            return tr(COMING)
        if not self.rows:
            return tr(NONE)
        return "" if is_found else tr("No rule speaks of “{}”.").format(typed)

    def _point_out(self) -> None:
        """Leads to the rule that was asked about, once."""
        row = self.rows.get(self._wanted)
        if row is not None and self.isVisible():
            self._wanted, self._pointed_out = "", row
            row.point_out()
            row.tick.setFocus()
            self._bring_back()

    def _bring_back(self) -> None:
        """While rows still come and find their heights, what the leader looks at stays in view."""
        row, inside, used = self._pointed_out, self.body.widget(), self.own.used
        if row is not None and inside is not None and self.focusWidget() is row.tick:
            top = row.mapTo(inside, row.rect().topLeft()).y()
            self.body.verticalScrollBar().setValue(top - ABOVE)
        elif used is not None:
            self.body.ensureWidgetVisible(self.own)
            self.body.ensureWidgetVisible(used)
