"""All that was noticed in a conversation, and what the leader chose to keep; it follows as either changes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.checks.marks import Mark
from desktop_app.domain.steps import METHOD, Step
from desktop_app.domain.words import words
from desktop_app.services.noticing import LOUD, Noticed, Place
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.noticing.chosen_to_keep import ChosenToKeep
from desktop_app.ui.noticing.noticed_row import NoticedRow
from desktop_app.ui.noticing.watch import Watch
from desktop_app.ui.pieces.frames import ruled_card
from desktop_app.ui.pieces.layouts import clear
from desktop_app.ui.pieces.plain import label
from desktop_app.ui.pieces.row_panel import RowPanel

ABOUT = words("Each leads to its words. You decide what stays.")
NOTHING = words("Nothing stands out. You can say it as it is.")
COMING = words("The rules are being read. What they notice appears here in a moment.")


class Seen(NamedTuple):
    """A mark, where it is, and the text it speaks of."""

    place: Place
    mark: Mark
    text: str


class NoticedPage(RowPanel):
    """``chosen`` carries a Place and a Mark."""

    chosen = Signal(object, object)

    def __init__(self, watch: Watch, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("All that was noticed"), look, parent)
        self._watch = watch
        self._last: object = None
        self.rows: list[NoticedRow] = []
        self.about, self.kept = label("", "muted"), ChosenToKeep(look)
        self._arrange()
        self._connect()
        self._show(watch.now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus(0)

    def _arrange(self) -> None:
        holder = QWidget()
        self._shown = QVBoxLayout(holder)
        self._shown.setContentsMargins(0, 0, 0, 0)
        self._shown.setSpacing(0)
        for part in (self.about, holder, self.kept):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.kept.about_all.connect(self._watch.ask_again_about_all)
        self.kept.about_rule.connect(self._watch.ask_again)
        self._watch.noticed.connect(self._show)

    def _show(self, noticed: Noticed) -> None:
        """Builds anew only what is another than before, and leaves the focus where it was."""
        now = (seen(noticed), self._watch.kept, self._watch.rules is None)
        if now == self._last:
            return
        self._last = now
        stops, here = self.stops, self.focusWidget()
        place = stops.index(here) if here in stops else 0
        self._show_rows(now[0])
        self.kept.show_kept(self._watch.kept, self._watch.rules)
        QTimer.singleShot(0, self, lambda: self._focus(place))

    def _focus(self, place: int) -> None:
        """On the stop of that number, or the last one."""
        stops = self.stops
        if stops:
            stops[min(place, len(stops) - 1)].setFocus()

    def _show_rows(self, found: dict[str, list[Seen]]) -> None:
        clear(self._shown)
        self.rows = []
        for step in METHOD:
            if step.key in found:
                self._add_step(step, found[step.key])
        told = COMING if self._watch.rules is None else ABOUT if self.rows else NOTHING
        self.about.setText(tr(told))

    def _add_step(self, step: Step, found: list[Seen]) -> None:
        self._shown.addSpacing(18)
        self._shown.addWidget(label(tr(step.title), "side"))
        self._shown.addSpacing(10)
        rows = [NoticedRow(each.text, each.mark, self.look) for each in found]
        for each, row in zip(found, rows, strict=True):
            row.clicked.connect(lambda _=False, each=each: self._choose(each))
        self.rows += rows
        self._shown.addWidget(ruled_card(rows))

    def _choose(self, which: Seen) -> None:
        self.accept()
        self.chosen.emit(which.place, which.mark)


def seen(noticed: Noticed) -> dict[str, list[Seen]]:
    """What is marked, by step, also what the page keeps back; guesses are only asked at the side."""
    found: dict[str, list[Seen]] = {}
    for place, reading in noticed.readings.items():
        for mark in reading.checked.every_mark:
            if mark.tier <= LOUD:
                found.setdefault(reading.step, []).append(Seen(place, mark, reading.text))
    return found
