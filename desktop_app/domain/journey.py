"""Where the leader stands and what may happen next, derived from the conversation and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.advice import Advice
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.opening import Opening, opening
from desktop_app.domain.speech import WORDS_PER_MINUTE
from desktop_app.domain.standing import Standing, is_whole
from desktop_app.domain.steps import CONVERSATION, METHOD, Step, step


@dataclass(frozen=True, slots=True)
class Journey:
    """``pace`` is words a minute; ``noticed`` is what the writing checks found worth another look."""

    conversation: Conversation
    pace: int = WORDS_PER_MINUTE
    noticed: tuple[Advice, ...] = ()

    @property
    def here(self) -> Step:
        return step(self.conversation.step)

    @property
    def previous(self) -> Step | None:
        place = METHOD.index(self.here)
        return METHOD[place - 1] if place else None

    @property
    def next(self) -> Step | None:
        place = METHOD.index(self.here) + 1
        return METHOD[place] if place < len(METHOD) else None

    @property
    def opening(self) -> Opening:
        return opening(self.conversation)

    @property
    def seconds(self) -> float:
        return self.opening.seconds(self.pace)

    def marks(self, step: str) -> int:
        """How many things in a step are worth another look."""
        return sum(advice.count or 0 for advice in self.noticed if advice.step == step)

    def standing(self, of: Step) -> Standing:
        """A step is done when all it needs is written, or, if it needs nothing, anything is."""
        filled = [each for each in of.fields if self.conversation.has(each.key)]
        needed = [each for each in of.fields if each.is_needed]
        if not filled:
            return Standing.UNTOUCHED
        if not all(each in filled for each in needed):
            return Standing.BEGUN
        return Standing.LOOK if self.marks(of.key) else Standing.DONE

    @property
    def is_finished(self) -> bool:
        return is_whole(self.standing(each) for each in METHOD)


def numbered(of: Step) -> str:
    """The number a step wears on the rail, within the conversation itself; '·' outside it."""
    spoken = [each for each in METHOD if each.group == CONVERSATION]
    return str(spoken.index(of) + 1) if of in spoken else "·"
