"""A conversation with a canary in every private place, and eyes that look into anything that could carry one out."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import StreamObject

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import GatePassed, GateWay, InTheirChair, Moment, MoodEntry
from desktop_app.domain.rehearsals import PartSpoken, Rehearsal
from desktop_app.domain.stories import STORIES
from tests.services.reading_back import squeezed

THEN = datetime(1987, 5, 6, 7, 8, tzinfo=UTC)
"""When every moment happened; no export names that day."""

STORY_KIND = next(kind.name for kind in STORIES if kind.key == "villain")
CARDS = (IfThen("canary-card", "canary-then"),)
OF_SECTION: dict[str, tuple[str, ...]] = {
    "story": ("canary-story", "canary-their-side", STORY_KIND),
    "mood": ("canary-mood", "Head 9", "Will 7", "Knotted stomach"),
    "expect": ("canary-expect", "canary-happened"),
    "kept_back": ("canary-kept-back", "canary-kept-source"),
}
"""What each private section of a brief shows, once it is switched on."""
NEVER: tuple[str, ...] = (
    "canary-entry", "canary-why", "canary-gate", "canary-after", "canary-part", "654321987",
    "765432198", "876543219", "987654321", "canary-card", "canary-then", "canary-sentence", "canary-quiet",
    "1987-05-06", "19870506",
)  # fmt: skip
"""What no export shows, whatever is switched on."""
KEYS = ('"villain"', '"stomach"', '"measures"', '"story"', '"rehearsals"', '"gates"', '"chairs"', '"moods"', '"kept"')
"""How the private parts are called in a file."""
EVERY = (*(each for section in OF_SECTION.values() for each in section), *NEVER)

PRIVATE = Conversation(
    "private",
    "Late invoices",
    "Dana Whitlock",
    "Harbour Foods",
    date(2026, 3, 19),
    time(10),
    kept=("canary-sentence",),
    quiet=("canary-quiet",),
    moods=(MoodEntry(THEN, "wonder/canary-entry", "canary-why", Moment.GOING_IN),),
    gates=(GatePassed(THEN, "resentment/canary-gate", GateWay.PRACTISED, "wonder/canary-after"),),
    rehearsals=(Rehearsal(THEN, (PartSpoken("canary-part", 654321987),), 765432198, 876543219, 987654321, CARDS),),
    chairs=(InTheirChair(THEN, is_fair=True, is_clear=False, is_answerable=True),),
    answers={
        "story": "canary-story: I do all the chasing.",
        "their_story": "canary-their-side: we never asked.",
        "story_kind": "villain",
        "story_after": "hero",
        "mood": "anxiety/canary-mood",
        "measures": (9, 0, 7),
        "body": ("stomach",),
        "offer": "Someone who says it straight.",
        "facts": (
            Fact("1", "The October invoice is unpaid.", date(2026, 3, 16), "their mail"),
            Fact("2", "canary-kept-back: August was late too.", date(2026, 3, 2), "canary-kept-source", kept_back=True),
        ),
        "concern": "I’m concerned that we chase you instead of working with you.",
        "ask": "How do you see it?",
        "if_thens": (IfThen("she interrupts", "I stop and write it down"),),
        "expect": "canary-expect: they will blame the system.",
        "happened": "canary-happened: Dana had not seen it.",
    },
)


def found_in(text: str, looked_for: tuple[str, ...] = EVERY) -> list[str]:
    """Which of them a text holds, however its lines are broken."""
    tight = squeezed(text)
    return [each for each in looked_for if squeezed(each) in tight]


def read_anything(path: Path) -> str:
    """All that a file tells: of a PDF its text, its metadata and every stream in it, unpacked."""
    raw = path.read_bytes()
    if path.suffix != ".pdf":
        return raw.decode("utf-8")
    pdf = PdfReader(io.BytesIO(raw))
    text = " ".join(page.extract_text() for page in pdf.pages)
    objects = (pdf.get_object(number) for number in range(1, len(pdf.xref[0]) + len(pdf.xref_objStm) + 1))
    told = [repr(each) + _unpacked(each) for each in objects if each is not None]
    return "\n".join([text, str(pdf.metadata), str(pdf.trailer), raw.decode("latin-1"), *told])


def _unpacked(found: object) -> str:
    return found.get_data().decode("utf-8", "replace") if isinstance(found, StreamObject) else ""
