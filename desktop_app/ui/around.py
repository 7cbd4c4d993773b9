"""What stands around the conversation on the desk: its brief, and the ways to get ready for it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.language import tr
from desktop_app.ui.native_undo import finish_within
from desktop_app.ui.notice import Notice

if TYPE_CHECKING:
    from desktop_app.domain.moments import GatePassed, InTheirChair, MoodEntry
    from desktop_app.domain.rehearsals import Rehearsal
    from desktop_app.ui.guide import Guide
    from desktop_app.ui.soon.pocket_card import PocketCard
    from desktop_app.ui.soon.talk_soon import TalkSoon
    from desktop_app.ui.window import Window

TOLD_FROM = 5
"""Words a minute by which a pace has changed, to be spoken of; less is chance."""


class Around:
    """Opens it over the conversation in ``window``; each is imported when it is first wanted."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._understood: set[str] = set()
        self.pocket: PocketCard | None = None
        self._soon: TalkSoon | None = None

    def show_brief(self) -> None:
        if self._window.over in (None, self._soon):
            self._through_the_gate(self._open_brief)

    def rehearse(self) -> None:
        self._through_the_gate(self._open_rehearsal)

    def sit_in_their_chair(self) -> None:
        guide = self._finished()
        if guide is None:
            return
        from desktop_app.ui.rehearsal.chair_page import ChairPage

        page = ChairPage(guide.conversation, self._window.look, self._utc_now)
        page.rated.connect(self._keep_chair)
        page.step_wanted.connect(self._window.go_to_step)
        page.left.connect(self._window.leave_over)
        self._window.show_over(page)

    def show_pocket_card(self) -> None:
        guide = self._finished()
        if guide is None:
            return
        from desktop_app.ui.soon.pocket_card import PocketCard

        self.put_the_card_away()
        card = self.pocket = PocketCard(guide.conversation, self._window.look)
        card.told.connect(self._window.notices.tell)
        card.left.connect(self._forget_pocket_card)
        guide.changed.connect(card.show_journey)
        card.show()

    def put_the_card_away(self) -> None:
        if self.pocket is not None:
            self.pocket.close()

    def note_mood(self) -> None:
        """With the conversation that is open, or among those of no conversation."""
        from desktop_app.ui.mood.mood_note import MoodNote

        window, guide = self._window, self._window.desk.guide
        conversation = guide.conversation if guide is not None else None
        panel = MoodNote(conversation, window.look, window.desk.now, window.mood_book.moods, window)
        panel.noted.connect(self._keep_mood)
        panel.open()

    def talk_soon(self) -> None:
        """A conversation in a quarter of an hour, on one page."""
        from desktop_app.ui.laying import setting_of
        from desktop_app.ui.soon.soon_heading import soon
        from desktop_app.ui.soon.talk_soon import TalkSoon

        window = self._window
        window.begin({}, given=soon(window.desk.now()))
        guide, view = window.desk.guide, window.conversation
        if guide is None or view is None:
            return
        page = self._soon = TalkSoon(guide, setting_of(window), view.watch)
        window.desk.stood.connect(page.bar.show_saved)
        page.rehearse_wanted.connect(self.rehearse)
        page.pocket_wanted.connect(self.show_pocket_card)
        page.full_wanted.connect(window.leave_over)
        page.left.connect(window.open_home)
        page.rule_wanted.connect(window.panels.show_rules)
        window.show_over(page)

    def _through_the_gate(self, go: Callable[[], None]) -> None:
        from desktop_app.domain.gate import GateKind, gate

        guide = self._finished()
        if guide is None:
            return
        stood_before = guide.conversation.id
        stands = gate(guide.conversation, has_understood=stood_before in self._understood)
        if stands.kind is GateKind.OPEN:
            go()
            return
        from desktop_app.ui.mood.gate_panel import GatePanel
        from desktop_app.ui.pieces.stopwatch import monotonic

        window = self._window
        panel = GatePanel(stands, window.look, self._utc_now, monotonic(), window.mood_book.moods, window)
        panel.passed.connect(lambda passed: self._pass(passed, go))
        panel.care_shown.connect(lambda: self._understood.add(stood_before))
        panel.open()

    def _pass(self, passed: GatePassed, go: Callable[[], None]) -> None:
        guide = self._window.desk.guide
        if guide is not None:
            if passed.mood_after:
                guide.write("mood", passed.mood_after)
            here = guide.conversation
            guide.note(replace(here, gates=(*here.gates, passed)))
            go()

    def _open_rehearsal(self) -> None:
        window, guide = self._window, self._window.desk.guide
        if guide is None:
            return
        from desktop_app.domain.rehearsed import least_met_first
        from desktop_app.ui.rehearsal.rehearsal_window import RehearsalWindow

        here = guide.conversation
        cards = least_met_first(random.sample(here.if_thens, len(here.if_thens)), here.rehearsals)
        wished = window.wishes.now
        rehearsal = RehearsalWindow(
            guide.conversation,
            cards,
            window.look,
            self._utc_now,
            silence=wished.silence,
            pace=wished.pace,
            parent=window,
        )
        rehearsal.rehearsed.connect(self._keep_rehearsal)
        rehearsal.left.connect(partial(self._tell_pace, wished.pace))
        rehearsal.silence_set.connect(lambda seconds: self._wish(silence=seconds))
        rehearsal.begin()

    def _keep_rehearsal(self, done: Rehearsal) -> None:
        """What was measured becomes the leader's own pace."""
        from desktop_app.domain.rehearsed import measured_pace

        guide = self._window.desk.guide
        if guide is None:
            return
        here = guide.conversation
        rehearsals = (*here.rehearsals, done)
        guide.note(replace(here, rehearsals=rehearsals))
        pace = measured_pace(rehearsals)
        if pace is not None:
            self._wish(pace=pace)

    def _tell_pace(self, before: int) -> None:
        """Once the rehearsal is over: its screen lies on the bar."""
        pace = self._window.wishes.now.pace
        if abs(pace - before) >= TOLD_FROM:
            sentence = tr("You speak {} words a minute. Your times go by that pace now.")
            change = (tr("Change it"), self._window.panels.show_preferences)
            self._window.notices.tell(Notice(sentence.format(pace), (change,)))

    def _keep_chair(self, rated: InTheirChair) -> None:
        """A rating that was changed within one sitting replaces itself."""
        guide = self._window.desk.guide
        if guide is not None:
            here = guide.conversation
            others = tuple(each for each in here.chairs if each.at != rated.at)
            guide.note(replace(here, chairs=(*others, rated)))

    def _keep_mood(self, entry: MoodEntry) -> None:
        guide = self._window.desk.guide
        if guide is not None:
            from desktop_app.domain.noting import with_mood

            guide.change(with_mood(guide.conversation, entry))
        else:
            self._window.desk.note_mood(entry)

    def _forget_pocket_card(self) -> None:
        self.pocket = None

    def _wish(self, **what: object) -> None:
        self._window.wishes.adopt(replace(self._window.wishes.now, **what))  # type: ignore[arg-type]

    def _utc_now(self) -> datetime:
        return self._window.desk.now().astimezone(UTC)

    def _finished(self) -> Guide | None:
        """What is on the desk, with what is being typed."""
        finish_within(self._window.focusWidget())
        return self._window.desk.guide

    def _open_brief(self) -> None:
        window, guide = self._window, self._window.desk.guide
        if guide is None:
            return
        from desktop_app.ui.brief.brief_view import BriefView

        window.desk.flush()
        view = BriefView(guide.conversation, window.wishes.choice, window.look)
        view.left.connect(window.leave_over)
        view.chosen.connect(window.wishes.choose)
        view.told.connect(window.notices.tell)
        window.show_over(view)
