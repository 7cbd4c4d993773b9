"""'Going in and coming out', painted, with its sentence."""

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtGui import QColor

from desktop_app.domain.mood_pairs import Pair
from desktop_app.domain.moods import mood
from desktop_app.ui.mood.mood_chart import EMPTY, MOST, MoodChart

DAY = date(2026, 8, 3)
MOODS = (
    ("resentment", "acceptance"),
    ("anxiety", "ambition"),
    ("acceptance", "arrogance"),
    ("impatience", "wonder"),
    ("resentment", "wonder"),
)


def pairs(*moods, others=()):
    return [
        Pair(DAY + timedelta(days=28 * number), mood(before), mood(after), others, f"c{number}")
        for number, (before, after) in enumerate(moods)
    ]


@pytest.fixture
def chart(look, qtbot):
    chart = MoodChart(look)
    chart.resize(330, 300)
    chart.show()
    yield chart
    shiboken6.delete(chart)


def colour_at(chart, number, lightness, aside=0.0):
    picture = chart.picture.grab().toImage()
    return picture.pixelColor(
        round(chart.picture.place_of(number) + aside), round(chart.picture.height_of(lightness))
    ).name()


def test_before_three_conversations_it_says_what_will_be_here(chart):
    for few in ((), pairs(*MOODS[:2])):
        chart.show_pairs(few)
        assert chart.sentence == EMPTY
        assert not chart.picture.isVisible()


def test_the_sentence_says_what_it_shows_and_a_screen_reader_hears_the_same(chart):
    chart.show_pairs(pairs(*MOODS))
    assert chart.sentence == "Open circles are going in, filled ones coming out. You come out lighter in 4 of 5."
    assert chart.picture.accessibleName() == chart.sentence
    assert chart.picture.isVisible()


def test_who_never_comes_out_lighter_is_told_so_plainly(chart):
    chart.show_pairs(pairs(*[("wonder", "wonder")] * 3))
    assert chart.sentence.endswith("You come out lighter in none of 3 so far.")


def test_circles_before_are_open_and_after_filled_at_the_height_of_their_mood(chart, look):
    chart.show_pairs(pairs(*MOODS))
    accent, surface = look.colour("accent").name(), look.colour("surface").name()
    for number, (before, after) in enumerate(MOODS):
        assert colour_at(chart, number, mood(before).lightness) == surface
        assert colour_at(chart, number, mood(after).lightness) == accent


def test_two_of_the_same_lightness_stand_beside_each_other(chart, look):
    chart.show_pairs(pairs(*MOODS[:3], ("wonder", "ambition")))
    assert colour_at(chart, 3, 5, -5) == look.colour("surface").name()
    assert colour_at(chart, 3, 5, 5) == look.colour("accent").name()


def test_several_a_day_are_all_seen(chart, look):
    chart.show_pairs(pairs(*MOODS[:4], others=(mood("anxiety"), mood("wonder"))))
    assert "small dots in between" in chart.sentence
    assert colour_at(chart, 0, 2, 9) == look.colour("muted").name()
    assert colour_at(chart, 0, 5, 14) == look.colour("muted").name()


def test_half_a_pair_is_painted_and_not_counted(chart, look):
    half = [Pair(DAY, mood("wonder"), None, (), "h"), Pair(DAY, None, mood("anxiety"), (), "k")]
    chart.show_pairs([*pairs(*MOODS), *half])
    assert chart.sentence.endswith("in 4 of 5.")
    assert colour_at(chart, 5, 5) == look.colour("surface").name()
    assert colour_at(chart, 6, 2) == look.colour("accent").name()


def test_many_move_closer_and_only_the_latest_are_seen(chart):
    chart.show_pairs(pairs(*MOODS * 5))
    places = [chart.picture.place_of(number) for number in range(MOST)]
    assert places == sorted(places)
    assert places[-1] <= chart.picture.width()
    assert chart.sentence.endswith(f"of {MOST}.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_wears_the_theme_and_grows_with_the_text(chart, look, theme):
    chart.show_pairs(pairs(*MOODS))
    look.wear(theme, 200)
    assert chart.picture.height_of(1) - chart.picture.height_of(5) == 2 * 4 * 23
    lines = QColor(look.colour("line")).name()
    assert chart.picture.grab().toImage().pixelColor(1, round(chart.picture.height_of(5))).name() == lines
