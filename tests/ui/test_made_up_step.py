"""A step nobody has thought of yet: its page, its brief, its file and its search follow the declaration alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.domain.answers import Answer, Fact, IfThen
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS, Field, Kind, Step
from desktop_app.places import Places
from desktop_app.services.lines import lines
from desktop_app.services.sections import sections
from desktop_app.storage.codec import decode, encode
from desktop_app.storage.library import Library
from desktop_app.ui.conversation.offers import Offers
from desktop_app.ui.conversation.step_page import StepPage
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.look import Look
from desktop_app.ui.mood.beside_story import BesideStory
from tests.ui.looking import shown

NOW = datetime(2026, 3, 18, tzinfo=UTC)
ANSWERS: dict[Kind, Answer] = {
    Kind.WRITING: "Chestnut",
    Kind.LINE: "Hazel",
    Kind.MOOD: "wonder",
    Kind.STORY: "villain",
    Kind.MEASURES: (3, 0, 7),
    Kind.BODY: ("jaw",),
    Kind.FACTS: (Fact("f", "Walnut fell.", date(2026, 3, 16)),),
    Kind.QUESTIONS: ("Which beech?",),
    Kind.IF_THENS: (IfThen("an acorn", "an oak"),),
}
FLAGS = ("is_needed", "is_private", "is_beside", "is_folded", "is_after")
Opened = Callable[..., StepPage]


def made_up(**flags: bool) -> Step:
    """With one field of every kind."""
    fields = [
        Field(
            f"made_{kind.value}", kind, f"Label of {kind.value}", f"Hint of {kind.value}", "Such as …", most=2, **flags
        )
        for kind in Kind
    ]
    return Step("made_up", "Made up", "You", "What of it?", "Whatever comes.", tuple(fields))


FULL = Conversation(
    "full", "A walk", on=date(2026, 3, 17), answers={field.key: ANSWERS[field.kind] for field in made_up().fields}
)


@pytest.fixture
def opened(look: Look) -> Iterator[Opened]:
    """Opens a made-up step in a window of its own, what is beside it in another."""
    made: list[QWidget] = []

    def open_step(step: Step, conversation: Conversation = FULL) -> StepPage:
        page = StepPage(step, Setting(look, lambda: NOW, lambda: "id"))
        page.show_conversation(conversation)
        for each in (page, page.beside):
            if each is not None:
                made.append(each)
                each.show()
        return page

    yield open_step
    for each in made:
        shiboken6.delete(each)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> Step:
    """Made up, and one of the method as far as its fields go."""
    step = made_up()
    for field in step.fields:
        monkeypatch.setitem(FIELDS, field.key, field)
    return step


def texts(top: QWidget | None) -> list[str]:
    assert top is not None
    return [each.text() for each in shown(top) if isinstance(each, QLabel | QPushButton)]


@pytest.mark.parametrize("flag", FLAGS)
def test_a_field_of_every_kind_has_its_label_its_hint_and_its_answer(opened: Opened, flag: str) -> None:
    page = opened(made_up(**{flag: True}))
    told = texts(page.beside if flag == "is_beside" else page)
    assert [field.hint for field in page.step.fields if field.hint not in told] == []
    labels = [field.label for field in page.step.fields[1:]]
    assert [each for each in labels if not any(text.startswith(each) for text in told)] == []


def test_the_first_field_needs_no_label_for_the_step_has_asked(opened: Opened) -> None:
    told = texts(opened(made_up()))
    assert told[:3] == ["What of it?", "Hint of writing", "Label of line"]


def test_fields_stand_in_the_order_of_their_declaration(opened: Opened) -> None:
    first, second, third, *_ = made_up().fields
    folded = Field("made_folded", Kind.LINE, "Folded", is_folded=True)
    told = texts(opened(Step("made_up", "Made up", "You", "What of it?", "", (first, second, folded, third))))
    assert told.index("Label of line") < told.index("Folded ▸") < told.index("Label of mood")


def test_what_is_folded_opens_with_its_hint(opened: Opened) -> None:
    page = opened(made_up(is_folded=True), Conversation("empty"))
    assert not any("Hint" in text for text in texts(page))
    lead = next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Label of body")
    assert lead.accessibleDescription() == "folded"
    lead.click()
    assert [text for text in texts(page) if "Hint" in text] == ["Hint of body"]
    assert lead.accessibleDescription() == "open"


def test_what_comes_afterwards_waits_until_it_is_over(opened: Opened) -> None:
    page = opened(made_up(is_after=True), Conversation("ahead", on=date(2026, 4, 1)))
    assert texts(page) == ["What of it?"]


def test_the_extras_of_the_story_stay_with_the_story(opened: Opened) -> None:
    page = opened(made_up(is_beside=True))
    assert "Turn it into a stronger story" not in texts(page.beside)
    for extra in (Offers, BesideStory):
        assert page.beside.findChildren(extra) == []


def test_every_group_says_what_it_asks(opened: Opened) -> None:
    page = opened(made_up())
    for key, editor in page.editors.items():
        (only,) = editor.writings().values() if key in ("made_writing", "made_line") else (editor,)
        assert (only.accessibleName(), only.accessibleDescription()) == (editor.field.label, editor.field.hint)


def test_the_caret_begins_in_the_first_field_that_is_there(opened: Opened) -> None:
    beside, on_page, *_ = (*made_up(is_beside=True).fields[:1], *made_up().fields[1:])
    page = opened(Step("made_up", "Made up", "You", "What of it?", "", (beside, on_page)))
    page.take_focus()
    assert page.focusWidget() is page.editors["made_line"].writings()[""]


def test_a_step_with_one_example_and_no_reason_has_no_more_to_see(opened: Opened) -> None:
    page = opened(Step("made_up", "Made up", "You", "What of it?", "", made_up().fields, ("Like this.",)))
    assert "For example: Like this." in texts(page)
    assert "See more" not in texts(page)


def test_a_brief_shows_each_field_in_a_section_of_its_own(known: Step) -> None:
    own = {section.title: section for section in sections(dict(FIELDS))}
    for field in known.fields:
        assert list(lines(FULL, own[field.label])) != []


def test_a_file_gives_back_what_was_written(known: Step) -> None:
    assert decode(encode(FULL)) == FULL


def test_searching_finds_what_was_written_and_not_what_was_chosen(known: Step, tmp_path) -> None:
    with Library(Places.under(tmp_path)) as library:
        library.save(FULL)
        for word in ("chestnut", "hazel", "walnut", "beech", "acorn", "oak"):
            assert [entry.id for entry in library.search(word)] == ["full"]
        for word in ("wonder", "villain", "jaw"):
            assert library.search(word) == ()
