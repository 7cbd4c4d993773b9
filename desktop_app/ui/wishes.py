"""What the leader wishes of the program: kept on the disk, worn by the window at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.checks.kept import Kept
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.look import Look

if TYPE_CHECKING:
    from desktop_app.services.brief import Choice


class Wishes(QObject):
    """``changed`` when any did; ``failed`` carries a sentence when they could not be kept."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, preferences: Preferences, keep: Callable[[Preferences], None], look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.now = preferences
        self._keep, self._look = keep, look
        look.choose(preferences.theme, preferences.text_size)

    @cached_property
    def _choice(self) -> Choice:
        from desktop_app.services.brief import Choice

        return Choice()

    @property
    def choice(self) -> Choice:
        """What goes into a brief, until the program ends: what is private must be chosen anew each time."""
        return replace(self._choice, paper=self.now.paper, pace=self.now.pace)

    def choose(self, choice: Choice) -> None:
        from desktop_app.services.brief import DEFAULT

        public = choice.sections & DEFAULT.sections
        self._choice = replace(choice, sections=public)
        self.adopt(replace(self.now, paper=choice.paper))

    @property
    def kept(self) -> Kept:
        """What the leader never wants to be asked, in any conversation."""
        return Kept(off_everywhere=frozenset(self.now.rules_off), keeps=self.now.keeps)

    def keep(self, kept: Kept) -> None:
        self.adopt(replace(self.now, rules_off=tuple(sorted(kept.off_everywhere)), keeps=kept.keeps))

    def adopt(self, preferences: Preferences) -> None:
        if preferences == self.now:
            return
        self.now = preferences
        self._wear()
        self.changed.emit()
        try:
            self._keep(preferences)
        except SaveFailed as failure:
            self.failed.emit(failure.reason)

    def _wear(self) -> None:
        if (self._look.wish, round(self._look.scale * 100)) != (self.now.theme, self.now.text_size):
            self._look.wear(self.now.theme, self.now.text_size)
