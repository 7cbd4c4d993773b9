"""Reads a rendered brief back as the programs that show it would."""

import io
import json
import re
from html.parser import HTMLParser

import typst
from markdown_it import MarkdownIt
from pypdf import PdfReader

from desktop_app.assets import asset

FONTS = typst.Fonts(include_system_fonts=False, font_paths=[asset("resources/fonts")])
# every piece of text that Typst sets, and every element that only markup can make
TELL_TYPST = """
#show text: it => [#metadata(("text", it.text)) <told>] + it
#show raw: it => [#metadata(("raw", it.text)) <told>] + it
#show link: it => [#metadata(("link", "")) <told>] + it
#show math.equation: it => [#metadata(("math", "")) <told>] + it
#show heading: it => [#metadata(("heading", "")) <told>] + it
#show list.item: it => [#metadata(("item", "")) <told>] + it
"""


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


def sizes_of(pdf: bytes) -> set[float]:
    sizes: set[float] = set()
    for page in read(pdf).pages:
        page.extract_text(visitor_text=lambda text, cm, tm, font, size: sizes.add(size) if text.strip() else None)
    return sizes


def squeezed(text: str) -> str:
    """Without white space, and without the places where a long word may break."""
    return re.sub(r"[\s\u200b]+", "", text)


def tight(text: str) -> str:
    """Squeezed, but for line breaks."""
    return re.sub(r"[^\S\n]+|\u200b", "", text)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read_html(page: str) -> tuple[str, list[str]]:
    """All text, and the tags in order."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    return "".join(reader.texts), reader.tags


def read_markdown(page: str) -> tuple[str, list[str]]:
    """All text with its line breaks, and what the page is made of, in order."""
    texts, kinds = [], []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page):
        kinds.append(token.type)
        for child in token.children or ():
            is_text = child.type in ("text", "text_special")
            texts.append(child.content if is_text else "\n" * (child.type in ("hardbreak", "softbreak")))
            kinds.extend([] if is_text or child.type == "hardbreak" else [child.type])
    return "".join(texts), kinds


def read_typst(source: str) -> tuple[str, list[str]]:
    """All text as Typst sets it, in order, and the elements it is made of."""
    told = json.loads(typst.query((TELL_TYPST + source).encode(), "<told>", field="value", font_paths=FONTS))
    return "".join(text for _, text in told), [kind for kind, _ in told if kind != "text"]
