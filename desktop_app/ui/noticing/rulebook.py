"""The writing rules, read in the background after the window is there, with what the leader switched off for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.checks.kept import Kept
from desktop_app.ui.errand import Errand

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.checks.rulebook import Rules


class Rulebook(QObject):
    """``changed`` when rules came or were switched; ``refused`` carries a sentence about the leader's own file."""

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, own: Path, kept: Kept, keep: Callable[[Kept], None], language: str = "en", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.own, self.kept = own, kept
        self.rules: Rules | None = None
        self.refusal = ""
        self._keep, self._language = keep, language
        self._errand = Errand("rules", self)
        self._errand.done.connect(self._take)

    def want(self) -> None:
        """Reads the files, unless that was begun."""
        if self.rules is None and not self._errand.is_under_way:
            self.open()

    def open(self) -> None:
        """Reads the files on another thread."""
        self._errand.drop()
        self._errand.begin(self._load)

    def read_now(self) -> None:
        """Reads the files and waits for them."""
        self._adopt(*self._load())

    def adopt(self, kept: Kept) -> None:
        """``kept`` without what belongs to one conversation."""
        everywhere = Kept(off_everywhere=kept.off_everywhere, keeps=kept.keeps)
        if everywhere != self.kept:
            self.kept = everywhere
            self._keep(everywhere)
            self.changed.emit()

    def _load(self) -> tuple[Rules, str]:
        from desktop_app.checks.loading import RulesFileRefused, load_rules

        own = self.own if self.own.exists() else None
        try:
            rules, sentence = load_rules(self._language, own), ""
        except RulesFileRefused as refusal:
            rules, sentence = load_rules(self._language), str(refusal)
        rules.warm()
        return rules, sentence

    def _take(self, future: Future[tuple[Rules, str]]) -> None:
        self._adopt(*future.result())

    def _adopt(self, rules: Rules, sentence: str) -> None:
        self.rules, self.refusal = rules, sentence
        self.changed.emit()
        if sentence:
            self.refused.emit(sentence)
