"""What belongs to a mood, a story and a body, beside the choices."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moods import MOODS, mood
from desktop_app.domain.steps import STORY
from desktop_app.domain.stories import STORIES
from desktop_app.places import Places
from desktop_app.storage.own_moods import own_moods_file
from desktop_app.ui.conversation.step_page import StepPage
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_book import MoodBook
from desktop_app.ui.mood.mood_tile import Tile, about

CALM_AND_BRACED = Conversation("c").with_answer("mood", "wonder").with_answer("body", ("jaw",))


@pytest.fixture
def page(qapp, tmp_path):
    look = Look(qapp)
    look.wear("light")
    book = with_dread(tmp_path)
    page = StepPage(STORY, Setting(look, lambda: datetime(2026, 3, 18, tzinfo=UTC), lambda: "id", book))
    page.written_down = []
    page.written.connect(lambda key, answer: page.written_down.append((key, answer)))
    page.resize(700, 900)
    page.show()
    yield page
    shiboken6.delete(page)
    shiboken6.delete(look)


def with_dread(folder):
    places = Places.under(folder)
    places.settings.mkdir()
    own_moods_file(places).write_text('[[mood]]\nname = "Dread"\nlike = "anxiety"\n', "utf-8")
    return MoodBook(places)


def tiles(page):
    return {each.accessibleName().partition(".")[0]: each for each in page.findChildren(Tile)}


def test_every_tile_tells_what_it_sounds_like_and_where_it_sits(page):
    for each in MOODS:
        tile = tiles(page)[each.name]
        assert tile.toolTip() == tile.accessibleDescription() == about(each)
        assert each.sounds in about(each)
        assert each.body[1:] in about(each)


def test_the_chosen_one_is_told_beneath_the_tiles(page):
    editor = page.editors["mood"]
    page.show_conversation(Conversation("c"))
    assert editor.about == ""
    tiles(page)["Anxiety"].click()
    assert editor.about == "It sounds like “What if they walk away?”; in the body it is high shoulders, shallow breath."
    tiles(page)["Anxiety"].click()
    assert editor.about == ""


def test_a_mood_of_their_own_has_a_tile_and_is_kept_by_its_key(page):
    tiles(page)["Dread"].click()
    assert page.written_down == [("mood", "anxiety/Dread")]


def test_one_that_is_not_in_their_file_any_more_comes_back_for_its_conversation(page):
    page.show_conversation(Conversation("c").with_answer("mood", "wonder/Glow"))
    assert tiles(page)["Glow"].isChecked()
    assert page.editors["mood"].about == about(mood("wonder"))


def test_a_mood_of_another_version_leaves_all_tiles_free(page):
    page.show_conversation(Conversation("c").with_answer("mood", "of-another-version"))
    assert not any(tile.isChecked() for tile in tiles(page).values())


def test_the_note_on_the_body_follows_the_mood(page):
    body = page.editors["body"]
    page.show_conversation(CALM_AND_BRACED)
    assert body.note.startswith("Calm words, braced body.")
    page.show_conversation(CALM_AND_BRACED.with_answer("mood", "anxiety"))
    assert body.note == ""


def test_a_story_asks_its_question_and_tells_the_mood_it_comes_with(page):
    editor = page.editors["story_kind"]
    for kind in STORIES:
        editor.show_answer(kind.key)
        assert editor.question == kind.question
        assert editor.mood == f"It often comes with {mood(kind.mood).name.lower()}."
        assert editor._chips[kind.key].toolTip() == kind.question
    editor.show_answer("")
    assert (editor.question, editor.mood) == ("", "")


def test_one_story_at_most_and_the_arrows_lead_from_one_to_the_next(page):
    chips = list(page.editors["story_kind"]._chips.values())
    page.editors["story_kind"].take_focus()
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(page.focusWidget(), key)
        assert [chip.isChecked() for chip in chips] == [each == place for each in range(len(chips))]
        assert page.focusWidget() is chips[place]
    chips[1].click()
    assert [answer for _, answer in page.written_down] == [STORIES[place].key for place in (1, 2, 1)] + [""]


def test_measures_can_be_skipped_and_a_low_one_gets_a_line(page):
    editor = page.editors["measures"]
    editor.show_answer((2, 0, 7))
    assert [each.text() for each in editor._values] == ["2", "skipped", "7"]
    assert [each.accessibleName().endswith(", skipped") for each in editor._sliders] == [False, True, False]
    assert editor._advice.text().startswith("Your head is full.")
    editor._sliders[0].setValue(0)
    assert page.written_down == [("measures", (0, 0, 7))]
    assert editor._advice.isHidden()
