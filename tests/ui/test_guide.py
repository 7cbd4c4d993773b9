"""Holds what is open, and says when it changed."""

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.ui.guide import Guide


@pytest.fixture
def guide(qapp):
    guide = Guide(Conversation("1"))
    guide.heard, guide.saved = [], []
    guide.changed.connect(guide.heard.append)
    guide.edited.connect(guide.saved.append)
    yield guide
    shiboken6.delete(guide)


def test_writing_is_shown_and_to_be_saved(guide):
    guide.write("concern", "June")
    assert guide.heard[-1].conversation.text("concern") == "June"
    assert [each.text("concern") for each in guide.saved] == ["June"]


def test_standing_elsewhere_is_kept_too_and_nothing_to_undo(guide):
    guide.go("ask")
    assert guide.saved[-1].step == "ask"
    assert not guide.can_undo


def test_undo_and_redo_are_edits_like_others(guide):
    guide.write("concern", "June")
    guide.undo()
    assert (guide.can_undo, guide.can_redo) == (False, True)
    guide.redo()
    assert [each.text("concern") for each in guide.saved] == ["June", "", "June"]


def test_what_changes_nothing_is_not_saved(guide):
    guide.undo()
    guide.redo()
    guide.set_pace(65)
    assert guide.saved == []
    assert guide.heard[-1].pace == 65


def test_a_heading_can_be_undone(guide):
    guide.describe(title="Site lists", person="Tomás")
    guide.undo()
    assert guide.conversation.name == "Untitled"
