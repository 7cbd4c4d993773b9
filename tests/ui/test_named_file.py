"""A file named at the start is opened if it is one of the library, and never mistaken for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.ui.brief import brief_saving
from desktop_app.ui.desk import Desk
from desktop_app.ui.named_file import open_named
from tests.stories.conftest import NOW


@pytest.fixture
def desk(qapp, places) -> Iterator[Desk]:
    with Library(places) as library:
        library.save(Conversation("one", title="One"))
        desk = Desk(library, lambda: NOW, 130, MoodJournal(places))
        yield desk
        desk.leave()
        shiboken6.delete(desk)


@pytest.fixture
def told(desk) -> list:
    heard: list = []
    desk.told.connect(heard.append)
    return heard


def test_a_file_of_the_library_is_opened_however_its_path_is_written(desk, told, monkeypatch):
    monkeypatch.chdir(desk.library.folder.parent)
    open_named(desk.library.folder / ".." / "library" / "one.json", desk)
    assert desk.guide.conversation.title == "One"
    desk.close()
    open_named(desk.library.folder.relative_to(desk.library.folder.parent) / "one.json", desk)
    assert (desk.guide.conversation.title, told) == ("One", [])


def test_a_copy_with_a_name_of_its_own_is_opened(desk):
    copy = desk.library.folder / "one (copy).json"
    copy.write_bytes((desk.library.folder / "one.json").read_bytes())
    open_named(copy, desk)
    assert desk.guide.conversation.title == "One"


def test_a_file_of_another_folder_is_not_taken_for_the_one_of_that_name(desk, told, tmp_path, monkeypatch):
    (tmp_path / "one.json").write_bytes(b"{}")
    open_named(tmp_path / "one.json", desk)
    assert desk.guide is None
    assert "outside your library" in told[0].text
    shown: list = []
    monkeypatch.setattr(brief_saving.QDesktopServices, "openUrl", shown.append)
    ((_, show),) = told[0].actions
    show()
    assert shown[0].toLocalFile() == str(desk.library.folder)


def test_a_file_of_another_kind_gets_a_sentence(desk, told, tmp_path):
    (tmp_path / "sent.plainspoken").write_bytes(b"{}")
    open_named(tmp_path / "sent.plainspoken", desk)
    assert desk.guide is None
    assert "of that kind" in told[0].text
