"""A damaged file: the last good version is offered where there is one, and never promised where there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.storage.errors import ConversationDamaged
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.ui.brief import brief_saving
from desktop_app.ui.desk import Desk
from desktop_app.ui.telling import telling
from tests.stories.conftest import NOW


@pytest.fixture
def desk(qapp, places) -> Iterator[Desk]:
    with Library(places) as library:
        library.save(library.save(Conversation("twice", title="Twice")))
        library.save(Conversation("once", title="Once"))
        for which in ("twice", "once"):
            (library.folder / f"{which}.json").write_bytes(b"{")
        desk = Desk(library, lambda: NOW, 130, MoodJournal(places))
        yield desk
        desk.leave()
        shiboken6.delete(desk)


def told_of(desk: Desk, which: str):
    heard: list = []
    desk.told.connect(heard.append)
    desk.open(which)
    (notice,) = heard
    return notice


def test_the_last_good_version_is_offered_where_there_is_one(desk):
    notice = told_of(desk, "twice")
    assert "last good version" in notice.text
    ((name, recover),) = notice.actions
    recover()
    assert (name, desk.guide.conversation.title) == ("Open the last good version", "Twice")


def test_where_there_is_none_the_way_to_the_file_is_shown(desk, monkeypatch):
    notice = told_of(desk, "once")
    assert "no earlier version" in notice.text
    shown: list = []
    monkeypatch.setattr(brief_saving.QDesktopServices, "openUrl", shown.append)
    ((_, show),) = notice.actions
    show()
    assert shown[0].toLocalFile() == str(desk.library.folder)
    assert (desk.library.folder / "once.json").read_bytes() == b"{"


def test_damage_met_elsewhere_promises_nothing():
    heard: list = []
    with telling(heard.append):
        raise ConversationDamaged("cut off")
    assert "see what can be done" in heard[0].text
    assert heard[0].is_alert
