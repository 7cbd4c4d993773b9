"""Reads along: a moment after the leader pauses, says what was noticed; and remembers what they chose to keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.checks.kept import Kept, sentence_of
from desktop_app.checks.marks import Mark
from desktop_app.checks.rulebook import Rules
from desktop_app.services.noticing import Noticed, Place, notice
from desktop_app.ui.guide import Guide
from desktop_app.ui.noticing.rulebook import Rulebook

PAUSE = 700
"""Milliseconds after the last key; marks on half-typed words make people switch such tools off."""


class Watch(QObject):
    """``noticed`` carries a Noticed. Rules come from the rulebook, which may still be reading them."""

    noticed = Signal(object)

    def __init__(
        self, guide: Guide, rulebook: Rulebook, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._guide, self._rulebook, self._today = guide, rulebook, today
        self.now = Noticed()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.read)
        guide.edited.connect(lambda _: self._pause.start())
        rulebook.changed.connect(self.read)
        self.read()

    @property
    def rules(self) -> Rules | None:
        return self._rulebook.rules

    @property
    def kept(self) -> Kept:
        """The leader's choices: those of this conversation with those for good."""
        here = self._guide.conversation
        return replace(self._rulebook.kept, sentences=frozenset(here.kept), off_here=frozenset(here.quiet))

    def read(self) -> None:
        """Reads everything now; what has not changed costs nothing."""
        self._pause.stop()
        if self.rules is not None:
            here = self._guide.conversation
            self.now = notice(here, self.rules, self._today(), self.kept, self._guide.pace)
            self._guide.heed(self.now.advice)
            self.noticed.emit(self.now)

    def keep(self, place: Place, mark: Mark) -> None:
        """'Keep as is', for this sentence for good."""
        kept = self.kept.keep(sentence_of(mark, self.now.readings[place].text), mark.rule)
        self._keep(tuple(sorted(kept.sentences)))
        self._rulebook.adopt(kept)
        self.read()

    def quieten(self, rule: str) -> None:
        """'Not in this conversation'."""
        self._quieten(tuple(sorted({*self._guide.conversation.quiet, rule})))
        self.read()

    def silence(self, rule: str) -> None:
        """'Never this kind'."""
        self._rulebook.adopt(self._rulebook.kept.switch_off(rule, everywhere=True))

    def ask_again(self, rule: str) -> None:
        """Takes back 'not in this conversation' and 'never this kind'."""
        self._quieten(tuple(each for each in self._guide.conversation.quiet if each != rule))
        self._rulebook.adopt(self._rulebook.kept.switch_on(rule))
        self.read()

    def ask_again_about_all(self) -> None:
        """Takes back every 'keep as is' of this conversation."""
        self._keep(())
        self.read()

    def move(self, place: Place, mark: Mark, to: str) -> None:
        """Takes the judged sentence to its right home, as one change that can be undone."""
        self._guide.move_sentence(place.field, place.item, sentence_of(mark, self.now.readings[place].text), to)
        self.read()

    def _keep(self, sentences: tuple[str, ...]) -> None:
        self._guide.change(replace(self._guide.conversation, kept=sentences))

    def _quieten(self, rules: tuple[str, ...]) -> None:
        self._guide.change(replace(self._guide.conversation, quiet=rules))
