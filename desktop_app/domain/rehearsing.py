"""A rehearsal under way: the opening part by part, then the silence, then the if–then cards.

It has no clock: every time is an argument, in milliseconds that never run backwards. Each step returns a new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop_app.domain.answers import IfThen
from desktop_app.domain.opening import Part
from desktop_app.domain.rehearsal_states import BrokeIn, Done, Drawn, Held, Silent, Speaking, State
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.silence import Silence, within_silence
from desktop_app.domain.speech import count_words


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """``aimed`` is the silence to hold, ``since`` the time its state began, ``silences`` every try so far.

    ``met`` are the cards that were turned.
    """

    parts: tuple[Part, ...]
    cards: tuple[IfThen, ...]
    aimed: int
    since: int
    state: State
    spoken: tuple[PartSpoken, ...] = ()
    silences: tuple[Silence, ...] = ()
    met: tuple[IfThen, ...] = ()

    @classmethod
    def begin(cls, parts: Sequence[Part], silence_seconds: int, cards: Sequence[IfThen], at: int) -> Rehearsing:
        """``cards`` come in the order they are drawn. An opening without parts is done at once."""
        first = Speaking(0) if parts else Done()
        return cls(tuple(parts), tuple(cards), within_silence(silence_seconds) * 1000, at, first)

    @property
    def is_spoken(self) -> bool:
        """Whether the whole opening was."""
        return bool(self.parts) and len(self.spoken) == len(self.parts)

    @property
    def best(self) -> Silence:
        """The longest silence so far; nothing held before the first."""
        tries = self.silences or (Silence(self.aimed, 0),)
        return max(tries, key=lambda each: (each.is_kept, each.held))

    def elapsed(self, at: int) -> int:
        """Milliseconds in this state."""
        return max(0, at - self.since)

    def press(self, at: int) -> Rehearsing:
        """Goes on; in the silence it breaks in, and after that it holds the silence again."""
        match self.state:
            case Speaking():
                following = self._say(at)
            case Silent():
                following = self._interrupt(at)
            case BrokeIn():
                following = self._at(Silent(), at)
            case Drawn(card, is_turned):
                following = self._draw(card + 1, at) if is_turned else self._turn(card, at)
            case Held():
                following = self._draw(0, at)
            case _:
                following = self
        return following

    def go_on(self, at: int) -> Rehearsing:
        """Like ``press``, but leaves a broken silence as it is."""
        return self._draw(0, at) if isinstance(self.state, BrokeIn) else self.press(at)

    def tick(self, at: int) -> Rehearsing:
        """Ends the silence when its time has come."""
        if not isinstance(self.state, Silent) or self.elapsed(at) < self.aimed:
            return self
        return self._at(Held(), at, silences=self._with_try(self.aimed))

    def aim(self, seconds: int) -> Rehearsing:
        """Another length for the next silence; the one that is being held keeps its own."""
        return self if isinstance(self.state, Silent) else replace(self, aimed=within_silence(seconds) * 1000)

    def stop(self, at: int) -> Rehearsing:
        """Ends it here; a silence counts as far as it was held."""
        held = min(self.elapsed(at), self.aimed)
        tries = self._with_try(held) if isinstance(self.state, Silent) else self.silences
        return self._at(Done(), at, silences=tries)

    def result(self, at: datetime) -> Rehearsal | None:
        """What is kept: the longest silence with it; None unless the whole opening was spoken. ``at`` is in UTC."""
        if not self.is_spoken:
            return None
        words = sum(count_words(part.text) for part in self.parts)
        return Rehearsal(at, self.spoken, words, self.best.aimed, self.best.held, self.met)

    def _say(self, at: int) -> Rehearsing:
        part = self.parts[len(self.spoken)]
        spoken = (*self.spoken, PartSpoken(part.key, self.elapsed(at)))
        return self._at(Speaking(len(spoken)) if len(spoken) < len(self.parts) else Silent(), at, spoken=spoken)

    def _interrupt(self, at: int) -> Rehearsing:
        after = self.elapsed(at)
        if after >= self.aimed:
            return self.tick(at)
        return self._at(BrokeIn(after), at, silences=self._with_try(after))

    def _draw(self, card: int, at: int) -> Rehearsing:
        return self._at(Drawn(card) if card < len(self.cards) else Done(), at)

    def _turn(self, card: int, at: int) -> Rehearsing:
        return self._at(Drawn(card, is_turned=True), at, met=(*self.met, self.cards[card]))

    def _with_try(self, held: int) -> tuple[Silence, ...]:
        return (*self.silences, Silence(self.aimed, held))

    def _at(self, state: State, at: int, **changes: Any) -> Rehearsing:
        return replace(self, state=state, since=max(at, self.since), **changes)
