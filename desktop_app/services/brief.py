"""The brief: what a leader takes along, as plain data that every template shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.days import clock_time
from desktop_app.domain.opening import opening
from desktop_app.domain.speech import WORDS_PER_MINUTE
from desktop_app.domain.words import words
from desktop_app.services.days import full_day
from desktop_app.services.lines import Line, lines, one_line
from desktop_app.services.sections import SAY, SECTIONS, Section

__all__ = ["SECTIONS", "Brief", "Choice", "Line", "Passage", "Section", "brief"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a leader wants to hold in hand. ``sections`` are keys; ``pace`` is words a minute."""

    sections: frozenset[str] = frozenset(section.key for section in SECTIONS if not section.is_private)
    paper: Literal["a4", "letter"] = "a4"
    pace: int = WORDS_PER_MINUTE


DEFAULT = Choice()


@dataclass(frozen=True, slots=True)
class Passage:
    """A section that has something in it."""

    section: Section
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """``where`` tells with whom, when and how; ``aloud`` how long it takes, empty if there is nothing to say."""

    name: str
    where: str
    aloud: str
    passages: tuple[Passage, ...]
    paper: str
    language: str = "en"

    @property
    def foot(self) -> str:
        """'Private', unless it holds nothing but what they will hear."""
        return words("Private") if any(each.section.key != SAY.key for each in self.passages) else ""

    @property
    def rows(self) -> tuple[tuple[Passage, ...], ...]:
        """Passages, with halves that follow each other in one row."""
        rows: list[tuple[Passage, ...]] = []
        for passage in self.passages:
            last = rows[-1] if rows else ()
            if passage.section.is_half and len(last) == 1 and last[0].section.is_half:
                rows[-1] = (*last, passage)
            else:
                rows.append((passage,))
        return tuple(rows)


def brief(conversation: Conversation, choice: Choice = DEFAULT) -> Brief:
    chosen = (section for section in SECTIONS if section.key in choice.sections)
    passages = (Passage(section, lines(conversation, section)) for section in chosen)
    return Brief(
        name=one_line(conversation.name) or words("Untitled"),
        where=_where(conversation),
        aloud=_aloud(opening(conversation).seconds(choice.pace)),
        passages=tuple(passage for passage in passages if passage.lines),
        paper=choice.paper,
    )


def _where(conversation: Conversation) -> str:
    """Whoever the name of the conversation already tells is not told again."""
    name = one_line(conversation.name).casefold()
    whom = [one_line(conversation.person), one_line(conversation.organisation)]
    day = full_day(conversation.on) if conversation.on else ""
    hour = clock_time(conversation.at) if conversation.at else ""
    told = [each for each in whom if each.casefold() not in name] + [day, hour, conversation.channel.phrase]
    line = ", ".join(part for part in told if part)
    return f"{line[0].upper()}{line[1:]}."


def _aloud(seconds: float) -> str:
    count = round(seconds)
    if not count:
        return ""
    form = words("{} second aloud, then listen.") if count == 1 else words("{} seconds aloud, then listen.")
    return form.format(count)
