"""One conversation on the desk; whatever the disk does, its words stay."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.ui.autosave import Saved
from desktop_app.ui.desk import Desk
from tests.stories.conftest import NOW

ONE, OTHER = Conversation("one", title="One"), Conversation("other", title="Other")


class Table:
    """A desk, and all that was told at it."""

    def __init__(self, library: Library, places: Places) -> None:
        self.library, self.desk = library, Desk(library, lambda: NOW, 130, MoodJournal(places))
        self.told: list[str] = []
        self.actions: dict[str, object] = {}
        self.states: list[Saved] = []
        self.desk.told.connect(self._hear)
        self.desk.stood.connect(self.states.append)

    def _hear(self, notice) -> None:
        self.told.append(notice.text)
        self.actions, self.undo = dict(notice.actions), notice.undo

    def break_disk(self) -> None:
        """A file stands where the folder was."""
        self.library.folder.rename(self.library.folder.with_name("away"))
        self.library.folder.write_text("")

    def mend_disk(self) -> None:
        self.library.folder.unlink()
        self.library.folder.with_name("away").rename(self.library.folder)

    def names(self) -> list[str]:
        return sorted(entry.name for entry in self.desk.entries())


@pytest.fixture
def table(qapp, places) -> Iterator[Table]:
    with Library(places) as library:
        library.save(ONE)
        library.save(OTHER)
        table = Table(library, places)
        yield table
        table.desk.leave()
        shiboken6.delete(table.desk)


def test_a_save_that_fails_is_told_and_the_words_stay_until_the_disk_has_them(table):
    table.desk.open("one")
    table.break_disk()
    table.desk.guide.write("concern", "June")
    assert not table.desk.flush()
    assert table.states[-1] is Saved.NO
    assert table.told
    assert table.desk.guide.conversation.text("concern") == "June"
    table.mend_disk()
    table.actions["Try again"]()
    assert table.states[-1] is Saved.YES
    assert table.library.open("one").text("concern") == "June"


def test_unsaved_words_are_not_left_for_another_conversation(table):
    table.desk.open("one")
    table.desk.guide.write("concern", "June")
    table.break_disk()
    table.desk.open("other")
    assert table.desk.guide.conversation.id == "one"
    table.desk.begin(title="Third")
    assert table.desk.guide.conversation.id == "one"
    assert not table.desk.close()
    table.desk.discard_one(table.desk.guide.conversation.id)
    table.mend_disk()
    assert table.desk.close()
    assert table.library.open("one").text("concern") == "June"
    assert table.names() == ["One", "Other"]


def test_when_another_program_changed_the_file_both_are_kept(table):
    table.desk.open("one")
    path = table.library.folder / "one.json"
    theirs = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(theirs).replace('"One"', '"Theirs"'), "utf-8")
    table.desk.guide.write("concern", "June")
    assert table.desk.flush()
    assert table.names() == ["One (mine)", "Other", "Theirs"]
    assert "Both are kept" in table.told[-1]
    assert table.desk.guide.conversation.text("concern") == "June"
    assert table.states[-1] is Saved.YES


def test_words_that_cannot_be_kept_beside_either_are_not_forgotten(table, monkeypatch):
    table.desk.open("one")
    path = table.library.folder / "one.json"
    path.write_text(path.read_text("utf-8").replace('"One"', '"Theirs"'), "utf-8")
    table.desk.guide.write("concern", "June")
    beside = table.library.save_beside

    def break_first(conversation, which):
        table.break_disk()
        return beside(conversation, which)

    monkeypatch.setattr(table.library, "save_beside", break_first)
    assert not table.desk.flush()
    monkeypatch.undo()
    table.mend_disk()
    assert table.desk.flush()
    assert table.names() == ["One (mine)", "Other", "Theirs"]


def test_a_damaged_file_offers_the_last_good_version(table):
    table.library.save(table.library.open("one").with_answer("concern", "June"))
    (table.library.folder / "one.json").write_text("{", "utf-8")
    table.desk.open("one")
    assert "damaged" in table.told[-1]
    assert table.desk.guide is None
    table.actions["Open the last good version"]()
    assert table.desk.guide.conversation.title == "One"


def test_a_conversation_that_is_gone_is_said_so(table):
    table.desk.open("nowhere")
    assert "not in your library" in table.told[-1]
    assert table.desk.guide is None


def test_a_new_conversation_is_on_the_disk_at_once_or_soon(table):
    table.desk.begin(title="Third", person="Priya")
    assert table.states == [Saved.SOON]
    assert table.desk.flush()
    assert table.names() == ["One", "Other", "Third"]


def test_discarding_what_is_open_closes_it_and_undo_brings_it_back(table):
    table.desk.open("one")
    table.desk.discard_one(table.desk.guide.conversation.id)
    assert table.desk.guide is None
    assert table.names() == ["Other"]
    assert [entry.name for entry in table.desk.discarded()] == ["One"]
    table.undo()
    assert table.names() == ["One", "Other"]


def test_forgetting_leaves_nothing(table):
    entry = next(entry for entry in table.desk.entries() if entry.id == "one")
    table.desk.discard(entry)
    table.desk.forget(entry)
    assert table.desk.discarded() == ()
    assert "for good" in table.told[-1]
    table.desk.restore("one")
    assert "not in your library" in table.told[-1]


def test_a_pace_counts_at_once(table):
    table.desk.open("one")
    table.desk.set_pace(65)
    assert table.desk.guide.journey.pace == 65
    table.desk.close()
    table.desk.set_pace(100)
    assert table.desk.pace == 100
