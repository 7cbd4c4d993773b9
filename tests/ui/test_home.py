"""Home: what is coming up, all conversations, and what was deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

import pytest

from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.standing import Standing
from desktop_app.storage.entries import Entry, entry_of
from desktop_app.ui import keys
from desktop_app.ui.home.coming_page import SHOWN
from desktop_app.ui.home.entry_row import progress
from tests.domain.northgate import NORTHGATE
from tests.ui.at_home import names, texts, told
from tests.ui.looking import clipped

TODAY = date(2026, 3, 18)


def entry(number: int, on: date | None = None) -> Entry:
    return Entry(
        f"e{number}", f"Talk {number}", "Dana", f"Customer {number % 40}", on, None, Channel.VIDEO, "data", (), 0
    )


def held(number: int, before: str, after: str) -> Conversation:
    """A conversation that a leader went into and came out of, in a mood each."""
    at = datetime(2026, 3, number, 10, tzinfo=UTC)
    moods = (MoodEntry(at, before, moment=Moment.GOING_IN), MoodEntry(at, after, moment=Moment.COMING_OUT))
    return Conversation(f"held-{number}", f"Held {number}", on=at.date(), moods=moods)


def test_an_empty_library_invites_to_the_first_conversation(leader):
    home = leader.window.home
    assert "Which conversation are you putting off? This is the place to get ready for it." in texts(home.coming)
    leader.clicks(leader.button("Prepare a conversation"))
    assert leader.dialog.windowTitle() == "A new conversation"
    leader.dialog.reject()


def test_what_is_coming_what_has_no_date_and_what_was_stand_apart(hosted):
    home = hosted.window.home
    assert names(home.coming.coming.rows) == ["Site lists"]
    assert names(home.coming.undated.rows) == ["Overdue answers"]
    assert names(home.coming.earlier.rows) == ["A conversation with Jonas Beck"]


def test_with_nothing_ahead_that_is_said_and_the_rest_is_there(leader):
    leader.window.home.show_entries([entry(1, TODAY - timedelta(days=1))], (), TODAY)
    assert "Nothing ahead of you has a date yet." in texts(leader.window.home.coming)
    assert names(leader.window.home.coming.earlier.rows) == ["Talk 1"]


def test_enter_opens_a_conversation(hosted):
    hosted.chooses_row(hosted.list_of("No date yet"))
    hosted.presses("Return")
    assert hosted.conversation.name == "Overdue answers"


def test_more_customers_than_have_room_are_counted_and_lead_to_all(leader):
    home = leader.window.home
    home.show_entries([entry(number, TODAY) for number in range(12)], (), TODAY)
    assert not any(text.startswith("and ") for text in texts(home))
    home.show_entries([entry(number, TODAY) for number in range(40)], (), TODAY)
    leader.clicks(leader.button("and 28 more"))
    assert home.all.heading.text() == "All conversations"
    assert len(names(home.all.rows)) == 40


def test_a_customer_shows_only_their_conversations(hosted):
    hosted.clicks(hosted.button("Blue Harbour"))
    assert names(hosted.window.home.all.rows) == ["Overdue answers"]
    assert hosted.window.home.all.heading.text() == "Blue Harbour"
    hosted.clicks(hosted.button("All conversations"))
    assert len(names(hosted.window.home.all.rows)) == 3


def test_typing_narrows_the_list_down(hosted):
    hosted.clicks(hosted.button("All conversations"))
    hosted.writes("jonas freight", into="Narrow down")
    assert names(hosted.window.home.all.rows) == ["A conversation with Jonas Beck"]
    hosted.writes(" nobody", into="Narrow down")
    assert "Nothing here fits “jonas freight nobody”." in texts(hosted.window.home.all)


def test_the_way_home_shows_what_was_just_written(hosted):
    hosted.presses(keys.NEW)
    hosted.types("A third one")
    hosted.clicks(hosted.button("Begin"))
    hosted.presses(keys.HOME)
    assert names(hosted.window.home.coming.undated.rows) == ["A third one", "Overdue answers"]


def test_the_seconds_go_by_the_leaders_own_pace(leader):
    whole = entry(1, TODAY)._replace(standings=(Standing.DONE, Standing.LOOK), word_count=65)
    leader.window.home.show_entries([whole, entry(2, TODAY)], (), TODAY)
    rows = leader.window.home.coming.coming.rows
    assert [text.rsplit(", ", 1)[1] for text in told(rows)] == ["30 s aloud", "just started"]
    leader.app.wishes.adopt(replace(leader.app.wishes.now, pace=195))
    assert told(rows)[0].endswith("20 s aloud")


@pytest.mark.parametrize(
    ("width", "size", "said"),
    [
        (1280, 100, "Search 12,345 conversations   Ctrl K"),
        (1280, 200, "Search 12,345 conversations"),
        (900, 200, "Search"),
    ],
)
def test_the_search_says_what_it_has_room_for(leader, width, size, said):
    leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=size))
    leader.resizes(width)
    search = leader.window.home._search
    search.show_count(12_345)
    assert search.text() == said
    assert search.accessibleName() == "Search 12,345 conversations"


def test_what_other_programs_did_to_the_library_is_seen(hosted):
    (hosted.app.library.folder / "undated.json").unlink()
    hosted.window.refresh()
    hosted.settles()
    assert names(hosted.window.home.coming.undated.rows) == []


def test_the_last_five_stand_beside_the_lists_from_three_on(leader):
    home = leader.window.home
    for number in range(1, 4):
        leader.app.library.save(held(number, "resentment", "acceptance"))
        leader.window.refresh()
        leader.settles()
        assert home.coming.last_five.isVisible() == (number == 3)
    assert "3 of 3" in home.coming.last_five.sentence
    assert home.coming.last_five.geometry().left() > home.coming.earlier.geometry().right()
    leader.resizes(900)
    assert home.coming.last_five.geometry().top() > home.coming.earlier.geometry().bottom()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [1280, 700])
def test_the_last_five_take_no_room_from_the_lists_that_they_need(leader, width, size):
    leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=size))
    leader.resizes(width)
    for number in range(1, 4):
        leader.app.library.save(held(number, "resentment", "acceptance"))
    leader.window.refresh()
    leader.settles()
    assert leader.window.home.coming.last_five.isVisible()
    assert list(clipped(leader.window)) == []


def test_a_row_stays_chosen_when_nothing_changed(hosted):
    rows = hosted.list_of("No date yet")
    hosted.chooses_row(rows)
    hosted.window.refresh()
    hosted.settles()
    assert rows.current().name == "Overdue answers"


def test_ten_thousand_conversations_are_listed_quickly(leader):
    entries = [entry(number, TODAY + timedelta(days=number % 900 - 450)) for number in range(10_000)]
    home = leader.window.home
    begun = perf_counter()
    home.show_entries(entries, (), TODAY)
    home.go("all")
    leader.settles()
    assert perf_counter() - begun < 5  # a bound against quadratic work, not a measurement
    assert home.all.rows.entries.rowCount() == 10_000
    assert home.coming.earlier.rows.entries.rowCount() == SHOWN
    leader.chooses_row(home.all.rows, 9_999)
    assert home.all.rows.current().name


def test_a_row_tells_its_seconds_as_soon_as_nothing_needed_is_missing():
    whole = entry_of(NORTHGATE.with_answer("reason", ""))
    assert progress(whole, 130).endswith("s aloud")
    assert progress(entry_of(NORTHGATE.with_answer("concern", "")), 130) == "draft"
    assert progress(entry_of(Conversation("new")), 130) == "just started"
