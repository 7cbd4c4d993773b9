"""The pocket card: what a leader looks at on the way in, on A6, one side where it can be and never more than two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.opening import opening
from desktop_app.domain.privacy import without_private
from desktop_app.domain.steps import FIELDS
from desktop_app.domain.words import words
from desktop_app.services import papers, typesetting
from desktop_app.services.lines import Line, one_line
from desktop_app.services.refusals import UnknownFormat
from desktop_app.services.rendering import render
from desktop_app.services.sections import SECTIONS

QUESTION = "ask"
"""The key of the step whose words are set apart."""
SIZES = (13.0, 12.0, 11.0, 10.0, 9.25, 8.5)
"""Of the opening, in points; nothing on the card is smaller than the last."""
SIDES = 2
TITLES = {section.key: section.title for section in SECTIONS if section.key in ("offer", "hard")}
LISTEN = words("Then stop, and listen.")


@dataclass(frozen=True, slots=True)
class PocketCard:
    """``said`` is the opening but for its ``question``; a line of ``plans`` is an if–then."""

    name: str
    said: tuple[Line, ...]
    question: Line | None
    offer: str
    plans: tuple[Line, ...]
    language: str = "en"


def pocket_card(conversation: Conversation, most: int | None = None) -> PocketCard:
    """Of the public parts alone; ``most`` is how many characters of each text there is room for."""
    seen, cut = without_private(conversation), partial(_cut, most=most)
    said = [Line(cut(part.text), part.title, part.key) for part in opening(seen).parts]
    plans = seen.if_thens[: FIELDS["if_thens"].most]
    return PocketCard(
        name=cut(seen.name) or words("Untitled"),
        said=tuple(line for line in said if line.key != QUESTION),
        question=next((line for line in said if line.key == QUESTION), None),
        offer=cut(seen.text("offer")),
        plans=tuple(Line(cut(plan.if_).rstrip(",."), then=cut(plan.then).rstrip(".")) for plan in plans),
    )


def pocket_pdf(conversation: Conversation) -> bytes:
    """PDF/UA-1; the same conversation gives the same bytes on any day."""
    return typesetting.pdf(_fitted(conversation), papers.made(conversation))


def write_pocket_card(conversation: Conversation, path: Path) -> None:
    """Replaces what was there once the card is whole. Raises UnknownFormat, CannotWrite."""
    if path.suffix.lower() != ".pdf":
        raise UnknownFormat(words("Give the file a name that ends in .pdf."))
    papers.put(pocket_pdf(conversation), path)


def suggested_card_name(conversation: Conversation) -> str:
    """'Pocket card 2026-11-26.pdf': it names nobody."""
    day = f" {conversation.on.isoformat()}" if conversation.on else ""
    return f"{words('Pocket card')}{day}.pdf"


def _fitted(conversation: Conversation) -> str:
    """As large as one side holds, else as two do; what is longer still is shortened, and the brief has it all."""
    whole = pocket_card(conversation)
    sheets = [_set(whole, size) for size in SIZES]
    counted = [(sheet, typesetting.count_pages(sheet)) for sheet in sheets]
    fitting = (sheet for sides in range(1, SIDES + 1) for sheet, count in counted if count <= sides)
    return next(fitting, None) or next(_shortened(conversation))


def _shortened(conversation: Conversation) -> Iterator[str]:
    """Half as much of each text each time, until two sides hold it."""
    most = 2000
    while True:
        sheet = _set(pocket_card(conversation, most), SIZES[-1])
        if typesetting.count_pages(sheet) <= SIDES:
            yield sheet
        most //= 2


def _set(card: PocketCard, size: float) -> str:
    return render("pocket.typ.j2", card=card, size=size, titles=TITLES, listen=LISTEN)


def _cut(text: str, most: int | None) -> str:
    """One line of it, to the end of a word."""
    line = one_line(text)
    if most is None or len(line) <= most:
        return line
    kept = line[:most]
    return f"{kept.rpartition(' ')[0] or kept} …"
