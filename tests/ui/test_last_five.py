"""'Last five' at home, and month by month beside the story."""

from datetime import UTC, date, datetime

import pytest
import shiboken6

from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry
from desktop_app.domain.months import Month, Most, months_of
from desktop_app.domain.moods import mood
from desktop_app.domain.stories import STORIES
from desktop_app.ui.mood.last_five import LastFive
from desktop_app.ui.mood.month_lines import SHOWN, MonthLines
from desktop_app.ui.mood.month_words import told_month
from tests.ui.looking import clipped
from tests.ui.test_mood_chart import MOODS, pairs

TODAY = date(2026, 11, 22)
NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def five(look):
    five = LastFive(look)
    five.resize(330, 260)
    yield five
    shiboken6.delete(five)


def test_it_waits_for_three_conversations(five):
    for few in ((), pairs(*MOODS[:2])):
        five.show_pairs(few)
        assert five.isHidden()
    five.show_pairs(pairs(*MOODS[:3]))
    assert five.isVisible()


def test_it_shows_the_last_five_and_a_screen_reader_hears_its_sentence(five):
    five.show_pairs(pairs(("wonder", "anxiety"), *MOODS))
    assert five.sentence == "Open circles are going in, filled ones coming out. You come out lighter in 4 of 5."
    assert five.picture.accessibleName() == five.sentence


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_clipped(five, look, size):
    look.wear("dark", size)
    five.show_pairs(pairs(*MOODS))
    five.setFixedWidth(look.grown(300))
    five.adjustSize()
    assert list(clipped(five)) == []


def most(*keys, times=1, of=1):
    return Most(tuple(mood(key) for key in keys), times, of)


def stories(count, of):
    return Most(STORIES[:count], 1, of)


@pytest.mark.parametrize(
    ("month", "told"),
    [
        (
            Month(NOVEMBER, most("anxiety", times=3, of=4), most("acceptance", times=2, of=5), stories(1, 3)),
            (
                "November: mostly anxiety going in, most often acceptance coming out. "
                "The story most told: it is done to me."
            ),
        ),
        (
            Month(NOVEMBER, most("anxiety"), Most(), stories(1, 1)),
            "November: anxiety going in. The story: it is done to me.",
        ),
        (Month(NOVEMBER, Most(), most("wonder"), Most()), "November: wonder coming out."),
        (
            Month(NOVEMBER, most("anxiety", "wonder", of=2), Most(), stories(2, 2)),
            "November: anxiety and wonder going in. The stories most told: it is done to me; it’s their fault.",
        ),
        (
            Month(NOVEMBER, most("anxiety", "wonder", "ambition", of=3), Most(), stories(4, 4)),
            "November: several moods going in.",
        ),
        (Month(date(2025, 12, 1), Most(), Most(), stories(1, 1)), "December 2025. The story: it is done to me."),
        (Month(NOVEMBER, most("anxiety/Dread"), Most(), Most()), "November: dread going in."),
    ],
)  # fmt: skip
def test_a_month_is_told_in_a_line_or_two(month, told):
    assert told_month(month, TODAY) == told


def talk(month):
    at = datetime(2026, month, 3, 9, tzinfo=UTC)
    return Conversation(str(month), on=at.date(), moods=(MoodEntry(at, "anxiety", "", Moment.GOING_IN),))


def test_the_latest_few_months_are_listed_and_none_before_there_is_anything(qapp):
    lines = MonthLines()
    lines.show_months((), TODAY)
    assert lines.isHidden()
    lines.show_months(months_of([talk(month) for month in range(5, 12)], TODAY), TODAY)
    assert [line.partition(":")[0] for line in lines.lines] == ["November", "October", "September"][:SHOWN]
    assert not lines.isHidden()
    shiboken6.delete(lines)
