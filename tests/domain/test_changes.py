from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.answers import Fact
from desktop_app.domain.changes import DEEPEST, Changes, differs
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import InTheirChair
from tests.domain.made_up import conversations, edits

BLANK = Conversation("1")


def wrote(changes: Changes, key: str, text: str) -> Changes:
    return changes.record(changes.present.with_answer(key, text), key)


def test_nothing_was_changed_so_nothing_can_be_undone():
    changes = Changes(BLANK)
    assert not changes.can_undo
    assert not changes.can_redo
    assert changes.undo().present == BLANK
    assert changes.redo() is changes


def test_changes_to_one_field_in_a_row_are_one_thought():
    changes = Changes(BLANK)
    for text in ("I", "I w", "I worry"):
        changes = wrote(changes, "concern", text)
    assert changes.undo().present.text("concern") == ""


def test_a_card_that_goes_is_a_thought_of_its_own():
    one, other = Fact("1", "It was late."), Fact("2", "It was later.")
    changes = Changes(BLANK)
    for cards in ((Fact("1", "It"),), (one,), (one, Fact("2", "It")), (one, other), (one,), (Fact("1", "It was."),)):
        changes = changes.record(changes.present.with_answer("facts", cards), "facts")
    seen = []
    while changes.can_undo:
        changes = changes.undo()
        seen.append(changes.present.facts)
    assert seen == [(one,), (one, other), (one,), ()]


def test_another_field_is_another_thought():
    changes = wrote(wrote(Changes(BLANK), "concern", "June"), "reason", "peace")
    once = changes.undo()
    assert (once.present.text("concern"), once.present.text("reason")) == ("June", "")
    assert once.undo().present.text("concern") == ""


def test_going_elsewhere_and_back_begins_a_new_thought():
    changes = wrote(Changes(BLANK.at_step("concern")), "concern", "June")
    changes = changes.move(changes.present.at_step("data")).move(changes.present.at_step("concern"))
    changes = wrote(changes, "concern", "June and July")
    assert changes.undo().present.text("concern") == "June"


def test_staying_on_the_page_does_not():
    changes = wrote(Changes(BLANK), "concern", "June")
    changes = wrote(changes.move(replace(changes.present, revision=3)), "concern", "June and July")
    assert changes.undo().present.text("concern") == ""


def test_what_a_person_cannot_see_is_nothing_to_undo():
    changes = Changes(BLANK)
    visited = changes.record(BLANK.at_step("ask"), "ask")
    assert visited.present.answers == {"ask": "How do you see it?"}
    assert not visited.can_undo


def test_undo_passes_over_snapshots_that_look_the_same():
    changes = Changes(BLANK.at_step("ask"), (BLANK,))
    assert not changes.can_undo
    assert changes.undo().past == ()


def test_a_new_change_forgets_what_was_undone():
    changes = wrote(Changes(BLANK), "concern", "June").undo()
    assert changes.can_redo
    assert not wrote(changes, "reason", "peace").can_redo


def test_a_changed_title_can_be_undone_and_two_in_a_row_are_two():
    changes = Changes(BLANK)
    for title in ("One", "Two"):
        changes = changes.record(changes.present.described(title=title), "")
    assert changes.undo().present.title == "One"


def test_the_oldest_snapshots_go_first():
    changes = Changes(BLANK)
    for number in range(DEEPEST + 5):
        changes = changes.record(changes.present.described(title=str(number)), "")
    assert len(changes.past) == DEEPEST
    assert changes.past[0].title == "4"


def test_undoing_does_not_turn_back_what_the_disk_acknowledged():
    changes = wrote(Changes(BLANK), "concern", "June")
    changes = changes.move(replace(changes.present, revision=7))
    assert changes.undo().present.revision == 7
    assert changes.undo().redo().present.revision == 7


@given(conversations, st.lists(edits, min_size=1, max_size=6))
def test_undo_then_redo_gives_back_what_a_person_sees(conversation, written):
    changes = Changes(conversation)
    for key, answer in written:
        changes = changes.record(changes.present.with_answer(key, answer), key)
    steps, back = 0, changes
    while back.can_undo:
        steps, back = steps + 1, back.undo()
    assert not differs(back.present, conversation)
    for _ in range(steps):
        back = back.redo()
    assert not differs(back.present, changes.present)


def test_what_happened_is_not_taken_back_with_the_words():
    changes = wrote(Changes(BLANK), "concern", "I worry")
    rated = InTheirChair(datetime(2026, 3, 18, 9, tzinfo=UTC), is_fair=True, is_clear=True, is_answerable=True)
    happened = changes.move(replace(changes.present, chairs=(rated,)))
    undone = happened.undo()
    assert undone.present.text("concern") == ""
    assert undone.present.chairs == (rated,)
    assert not undone.can_undo
    assert undone.redo().present == happened.present
