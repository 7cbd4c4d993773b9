"""Moods of no conversation are kept one after the other, and a damaged file harms nothing."""

import os
from datetime import UTC, datetime

import pytest

from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.places import Places
from desktop_app.storage.errors import SaveFailed
from desktop_app.storage.mood_journal import MoodJournal

MORNING = MoodEntry(datetime(2026, 3, 18, 9, tzinfo=UTC), "anxiety", "the call at ten")
NOON = MoodEntry(datetime(2026, 3, 18, 12, tzinfo=UTC), "wonder", moment=Moment.COMING_OUT)


def test_several_a_day_are_kept_in_their_order(tmp_path):
    places = Places.under(tmp_path)
    assert MoodJournal(places).read() == ()
    MoodJournal(places).add(MORNING)
    MoodJournal(places).add(NOON)
    assert MoodJournal(places).read() == (MORNING, NOON)
    assert (places.state / "moods.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("text", ["", "{", "[]", '{"moods": 7}', '{"more": []}'])
def test_a_damaged_journal_is_kept_aside(tmp_path, text):
    places = Places.under(tmp_path)
    places.state.mkdir(parents=True)
    (places.state / "moods.json").write_text(text)
    assert MoodJournal(places).read() == ()
    assert (places.state / "moods.damaged").read_text() == text


def test_a_second_damaged_journal_does_not_replace_the_first_one_kept_aside(tmp_path):
    places = Places.under(tmp_path)
    places.state.mkdir(parents=True)
    for text in ("{", "["):
        (places.state / "moods.json").write_text(text)
        MoodJournal(places).add(NOON)
    assert (places.state / "moods.damaged").read_text() == "{"
    assert (places.state / "moods.damaged1").read_text() == "["
    assert MoodJournal(places).read() == (NOON,)


def test_a_journal_of_a_newer_version_is_left_alone(tmp_path):
    places = Places.under(tmp_path)
    MoodJournal(places).add(MORNING)
    file = places.state / "moods.json"
    file.write_text(file.read_text().replace('"why"', '"weather": 1, "why"'))
    newer = file.read_bytes()
    assert MoodJournal(places).read() == ()
    with pytest.raises(SaveFailed) as refused:
        MoodJournal(places).add(NOON)
    assert "newer version" in refused.value.reason
    assert file.read_bytes() == newer


@pytest.mark.skipif(os.name != "posix", reason="folders are read as files in other ways there")
def test_a_journal_that_cannot_be_read_stays_where_it_is(tmp_path):
    places = Places.under(tmp_path)
    (places.state / "moods.json").mkdir(parents=True)
    assert MoodJournal(places).read() == ()
    with pytest.raises(SaveFailed):
        MoodJournal(places).add(NOON)
    assert (places.state / "moods.json").is_dir()


def test_a_journal_that_cannot_be_written_says_so(tmp_path):
    places = Places.under(tmp_path)
    places.state.write_text("a file where the folder should be")
    with pytest.raises(SaveFailed):
        MoodJournal(places).add(MORNING)
