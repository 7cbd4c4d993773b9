"""What goes with one step or field in particular, by its key; all else on a page follows its declaration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.offers import last_offers
from desktop_app.domain.steps import STORY
from desktop_app.domain.words import words
from desktop_app.ui.conversation.meter import CaseMeter
from desktop_app.ui.conversation.offers import Offers
from desktop_app.ui.editors import Editor
from desktop_app.ui.mood.beside_story import BesideStory

TITLES = {STORY.key: words("Turn it into a stronger story")}
"""Over what stands beside a step."""

BESIDE = {STORY.key: BesideStory}
"""At the end of what stands beside a step."""


def _offers(editor: Editor) -> Offers:
    return Offers(editor.writings()[""], lambda: last_offers(editor.setting.recent(), besides=editor.shown))


BENEATH: dict[str, Callable[[Editor], QWidget]] = {"facts": lambda _: CaseMeter(), "offer": _offers}
"""Right beneath the editor of a field."""
