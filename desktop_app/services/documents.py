"""The brief as a document: PDF, HTML, Markdown, plain text.

A new text format is one file, ``templates/brief.<suffix>.j2``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.assets import asset
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.words import words
from desktop_app.services import papers, typesetting
from desktop_app.services.brief import DEFAULT, Choice, brief
from desktop_app.services.refusals import CannotWrite, UnknownFormat
from desktop_app.services.rendering import render

__all__ = [
    "CannotWrite", "UnknownFormat", "as_html", "as_markdown", "as_pages", "as_pdf", "as_text", "formats",
    "suggested_file_name", "write_brief",
]  # fmt: skip

TYPESET = "typ"
"""The language of the template from which pages are made; it is not a format to take along."""


@dataclass(frozen=True, slots=True)
class Fit:
    """``size`` of the running text in points; ``air`` is the share of the usual space between lines and sections."""

    size: str
    air: str


FITS = (Fit("11.5", "1"), Fit("11", "0.9"), Fit("10.5", "0.75"), Fit("10", "0.6"))
"""From comfortable down to the smallest that reads at arm's length."""


def formats() -> tuple[str, ...]:
    """The endings a brief can have, without the dot; PDF first."""
    found = {path.name.split(".")[-2] for path in asset("templates").glob("brief.*.j2")}
    return ("pdf", *sorted(found - {TYPESET}))


def as_pdf(conversation: Conversation, choice: Choice = DEFAULT) -> bytes:
    return typesetting.pdf(_fitted(conversation, choice), papers.made(conversation))


def as_pages(conversation: Conversation, choice: Choice = DEFAULT, *, pixels_per_inch: float = 96) -> tuple[bytes, ...]:
    """One PNG for each page, as the PDF has them."""
    return typesetting.pages(_fitted(conversation, choice), pixels_per_inch)


def as_html(conversation: Conversation, choice: Choice = DEFAULT) -> str:
    return _as("html", conversation, choice)


def as_markdown(conversation: Conversation, choice: Choice = DEFAULT) -> str:
    return _as("md", conversation, choice)


def as_text(conversation: Conversation, choice: Choice = DEFAULT) -> str:
    return _as("txt", conversation, choice)


def suggested_file_name(conversation: Conversation, suffix: str) -> str:
    """'Brief 2026-11-26.pdf': valid on every system, and it names nobody."""
    day = f" {conversation.on.isoformat()}" if conversation.on else ""
    return f"{words('Brief')}{day}.{suffix.lstrip('.')}"


def write_brief(conversation: Conversation, path: Path, choice: Choice = DEFAULT) -> None:
    """Writes the format that the name's ending asks for; what was there stays until the new file is whole.

    Raises UnknownFormat, CannotWrite.
    """
    suffix = path.suffix.lstrip(".").lower()
    if suffix not in formats():
        *first, last = (f".{each}" for each in formats())
        raise UnknownFormat(words("Give the file a name that ends in {} or {}.").format(", ".join(first), last))
    document = as_pdf(conversation, choice) if suffix == "pdf" else _as(suffix, conversation, choice).encode()
    papers.put(document, path)


def _as(language: str, conversation: Conversation, choice: Choice) -> str:
    return render(f"brief.{language}.j2", brief=brief(conversation, choice))


def _fitted(conversation: Conversation, choice: Choice) -> str:
    """As large as one page holds; what needs more is set comfortably and goes on."""
    shown = brief(conversation, choice)
    sheets = (render(f"brief.{TYPESET}.j2", brief=shown, fit=fit) for fit in FITS)
    roomy = next(sheets)
    count = typesetting.count_pages(roomy)
    if count != 2:  # no size brings three pages down to one
        return roomy
    return next((sheet for sheet in sheets if typesetting.count_pages(sheet) == 1), roomy)
