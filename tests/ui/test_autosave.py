"""The words of a leader, on their way to the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.storage.errors import ChangedElsewhere, NoSuchConversation, SaveFailed
from desktop_app.storage.library import Library
from desktop_app.ui.autosave import RETRY, Autosave, Saved

NEW = Conversation("n1", title="Site lists")


@pytest.fixture
def library(places) -> Iterator[Library]:
    with Library(places) as library:
        yield library


class Heard:
    """All an autosave said."""

    def __init__(self, autosave: Autosave) -> None:
        self.states: list[Saved] = []
        self.sentences: list[str] = []
        self.diverged: list[Conversation] = []
        autosave.stood.connect(self.states.append)
        autosave.failed.connect(self.sentences.append)
        autosave.diverged.connect(self.diverged.append)


@pytest.fixture
def begin(qapp) -> Iterator[Callable[..., tuple[Autosave, Heard]]]:
    begun = []

    def begin(save: Callable[[Conversation], Conversation]) -> tuple[Autosave, Heard]:
        begun.append(Autosave(save))
        return begun[-1], Heard(begun[-1])

    yield begin
    for autosave in begun:
        autosave.flush()
        shiboken6.delete(autosave)  # or the garbage collector may end it in another thread


def failing(library: Library, *errors: Exception) -> Callable[[Conversation], Conversation]:
    """Saves, once these have happened."""
    left = list(errors)

    def save(conversation: Conversation) -> Conversation:
        if left:
            raise left.pop(0)
        return library.save(conversation)

    return save


def test_what_is_offered_is_on_the_disk_when_it_says_saved(qtbot, library, begin):
    autosave, heard = begin(library.save)
    on_disk = []
    autosave.stood.connect(lambda state: on_disk.append(library.open("n1").title) if state is Saved.YES else None)
    autosave.offer(NEW)
    assert heard.states == [Saved.SOON]
    qtbot.waitUntil(lambda: heard.states[-1] is Saved.YES)
    assert on_disk == ["Site lists"]


def test_the_last_of_many_words_is_what_is_saved(qtbot, library, begin):
    autosave, heard = begin(library.save)
    for number in range(50):
        autosave.offer(NEW.described(title=str(number)))
    qtbot.waitUntil(lambda: heard.states[-1] is Saved.YES)
    assert library.open("n1").title == "49"
    assert library.open("n1").revision == 1


def test_flushing_waits_for_the_disk(library, begin):
    autosave, heard = begin(library.save)
    autosave.offer(NEW)
    assert autosave.flush()
    assert library.open("n1").title == "Site lists"
    assert heard.states[-1] is Saved.YES


def test_with_nothing_offered_all_is_saved(library, begin):
    autosave, heard = begin(library.save)
    assert autosave.flush()
    assert heard.states == []


def test_another_conversation_waits_until_the_first_is_saved(library, begin):
    autosave, _ = begin(library.save)
    autosave.offer(NEW)
    autosave.offer(Conversation("n2", title="Second"))
    assert library.open("n1").title == "Site lists"
    autosave.flush()
    assert library.open("n2").title == "Second"


def test_a_failed_save_is_told_and_the_text_stays(library, begin):
    autosave, heard = begin(failing(library, SaveFailed("The disk is full. Make some room.")))
    autosave.offer(NEW)
    assert not autosave.flush()
    assert heard.sentences == ["The disk is full. Make some room."]
    assert heard.states[-1] is Saved.NO
    assert autosave.flush()
    assert library.open("n1").title == "Site lists"


def test_a_failed_save_is_tried_again_by_itself(qtbot, library, begin):
    autosave, heard = begin(failing(library, SaveFailed("The disk is full. Make some room.")))
    assert autosave._retry.interval() == RETRY
    autosave._retry.setInterval(50)
    autosave.offer(NEW)
    qtbot.waitUntil(lambda: bool(heard.sentences))
    qtbot.waitUntil(lambda: heard.states[-1] is Saved.YES)
    assert library.open("n1").title == "Site lists"


def test_a_key_after_a_failure_tries_again_with_all_of_it(library, begin):
    autosave, _ = begin(failing(library, SaveFailed("Full.")))
    autosave.offer(NEW)
    autosave.flush()
    autosave.offer(NEW.described(title="Site lists, and more"))
    assert autosave.flush()
    assert library.open("n1").title == "Site lists, and more"


def test_what_is_typed_while_the_disk_is_busy_is_saved_next(library, begin):
    may_go_on = threading.Event()

    def save(conversation: Conversation) -> Conversation:
        assert may_go_on.wait(5)
        return library.save(conversation)

    autosave, _ = begin(save)
    autosave.offer(NEW)
    autosave._begin()
    autosave.offer(NEW.described(title="Later"))
    autosave._pause.stop()
    may_go_on.set()
    assert autosave.flush()
    assert library.open("n1").title == "Later"


def test_what_another_program_changed_is_not_written_over(library, begin):
    autosave, heard = begin(failing(library, ChangedElsewhere("n1")))
    autosave.offer(NEW)
    assert autosave.flush()
    assert heard.diverged == [NEW]


def test_words_typed_while_it_turned_out_that_another_program_was_there_are_kept_too(library, begin):
    may_go_on = threading.Event()

    def save(conversation: Conversation) -> Conversation:
        assert may_go_on.wait(5)
        raise ChangedElsewhere(conversation.id)

    autosave, heard = begin(save)
    autosave.offer(NEW)
    autosave._begin()
    autosave.offer(NEW.described(title="Later"))
    may_go_on.set()
    autosave.flush()
    assert [each.title for each in heard.diverged] == ["Later"]


def test_what_was_deleted_for_good_stays_deleted(library, begin):
    autosave, heard = begin(failing(library, NoSuchConversation("n1")))
    autosave.offer(NEW)
    assert autosave.flush()
    assert heard.sentences == []


def test_an_error_nobody_foresaw_loses_no_word_and_is_told(qtbot, library, begin):
    autosave, heard = begin(failing(library, MemoryError()))
    autosave.offer(NEW)
    with qtbot.capture_exceptions() as told:
        assert not autosave.flush()
    assert [kind for kind, *_ in told] == [MemoryError]
    assert heard.sentences == ["Your latest words are not on the disk. Copy them somewhere safe before you leave."]
    assert heard.states[-1] is Saved.NO
    assert autosave.flush()
    assert library.open("n1").title == "Site lists"
