"""What stands on the rehearsal's page in each of its states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.rehearsal_states import BrokeIn, Drawn, Held, Silent, Speaking
from desktop_app.domain.rehearsals import Rehearsal
from desktop_app.domain.rehearsed import cards_met
from desktop_app.domain.rehearsing import Rehearsing
from desktop_app.domain.steps import ASK, FIELDS, LISTEN
from desktop_app.domain.words import words
from desktop_app.ui.language import tr
from desktop_app.ui.rehearsal.rehearsal_clock import told_time


class Move(Enum):
    """What a key does; its value is how the page tells of it."""

    NEXT = words("Space: next")
    HOLD_AGAIN = words("Space: hold it again")
    GO_ON = words("Enter: go on")
    BACK = words("Space: back")
    STOP = words("Esc: stop")


@dataclass(frozen=True, slots=True)
class Scene:
    """``colour`` is a name the dress knows; ``clock`` stands still at so many milliseconds, None while it runs."""

    name: str
    colour: str
    text: str
    guidance: str = ""
    moves: tuple[Move, ...] = (Move.NEXT, Move.STOP)
    clock: int | None = None
    has_clock: bool = True


def scene(now: Rehearsing, earlier: Sequence[Rehearsal]) -> Scene:
    match now.state:
        case Speaking(part):
            shown = _speaking(now, part, is_first=part == 0 and not earlier)
        case Silent():
            shown = _silent(now)
        case BrokeIn(after):
            shown = _broke_in(after)
        case Held():
            shown = _held(now)
        case Drawn(card, is_turned):
            shown = _drawn(now, card, is_turned=is_turned)
        case _:
            shown = _done(now, earlier) if now.parts else _nothing_to_say()
    return shown


def _speaking(now: Rehearsing, place: int, *, is_first: bool) -> Scene:
    part = now.parts[place]
    guidance = tr("Say it aloud, as you will say it. Press Space when you have.") if is_first else ""
    return Scene(tr(part.title), part.key, part.text, guidance)


def _silent(now: Rehearsing) -> Scene:
    has_asked = now.parts[-1].key == ASK.key
    text = tr("You have asked. Now hold the silence.") if has_asked else tr("You have said it. Now hold the silence.")
    guidance = tr("What you are listening for: the small thing that doesn’t fit. Repeat back before you answer.")
    return Scene(tr(LISTEN.title), "accent", text, guidance)


def _broke_in(after: int) -> Scene:
    text = tr("You broke in at {} s.").format(after // 1000)
    guidance = tr("Space holds it again, Enter goes on.")
    return Scene(tr(LISTEN.title), "accent", text, guidance, (Move.HOLD_AGAIN, Move.GO_ON, Move.STOP), after)


def _held(now: Rehearsing) -> Scene:
    guidance = tr("Now they speak. Write down their words, and say them back before you answer.")
    return Scene(tr(LISTEN.title), "accent", tr("You held it."), guidance, clock=now.silences[-1].held)


def _drawn(now: Rehearsing, place: int, *, is_turned: bool) -> Scene:
    card = now.cards[place]
    name = tr(FIELDS["if_thens"].label)
    if len(now.cards) > 1:
        name = tr("{}, {} of {}").format(name, place + 1, len(now.cards))
    if_, then = _clause(card.if_), _clause(card.then)
    if is_turned:
        return Scene(name, "accent", tr("If {}, then {}.").format(if_, then), has_clock=False)
    return Scene(name, "accent", tr("If {} …").format(if_), tr("What do you do? Space shows it."), has_clock=False)


def _done(now: Rehearsing, earlier: Sequence[Rehearsal]) -> Scene:
    aloud = sum(part.milliseconds for part in now.spoken)
    held = tr("{} aloud, and {} s of silence.") if now.best.is_kept else tr("{} aloud. You broke in at {} s.")
    before = tr("Last time it was {} aloud.").format(told_time(earlier[-1].milliseconds)) if earlier else ""
    told = " ".join(filter(None, (before, _met(now, earlier))))
    text = held.format(told_time(aloud), now.best.held // 1000)
    return Scene(tr("Your opening"), "accent", text, told, (Move.BACK,), has_clock=False)


def _met(now: Rehearsing, earlier: Sequence[Rehearsal]) -> str:
    """How many of the cards came up, now or in an earlier rehearsal."""
    whole = set(now.cards)
    met = whole.intersection(now.met) | (whole & cards_met(earlier))
    if not whole:
        return ""
    if met == whole:
        return tr("Every card has come up.")
    return tr("{} of {} cards have come up so far.").format(len(met), len(whole))


def _nothing_to_say() -> Scene:
    text = tr("There is nothing to say aloud yet. One fact and one question are enough to begin.")
    return Scene(tr("Your opening"), "accent", text, moves=(Move.BACK,), has_clock=False)


def _clause(text: str) -> str:
    return " ".join(text.split()).rstrip(".,")
