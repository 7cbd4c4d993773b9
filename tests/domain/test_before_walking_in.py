"""How the leader is, and which story they tell: one line of help for each."""

import pytest

from desktop_app.domain.moods import mood
from desktop_app.domain.self_care import MEASURES, advice_for
from desktop_app.domain.stories import STORIES, story_kind


@pytest.mark.parametrize(
    ("values", "advice"),
    [((8, 2, 3), MEASURES[1].advice), ((3, 0, 9), MEASURES[0].advice), ((4, 5, 6), ""), ((0, 0, 0), ""), ((), "")],
)
def test_the_lowest_measure_is_advised_on_and_a_skipped_one_is_not(values, advice):
    assert advice_for(values) == advice


def test_every_story_has_a_question_and_a_mood_that_exists():
    assert [story_kind(each.key) for each in STORIES] == list(STORIES)
    assert all(each.question.endswith("?") and mood(each.mood) for each in STORIES)
    assert story_kind("comedy") is None
