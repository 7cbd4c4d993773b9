from collections import Counter
from dataclasses import dataclass
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.agenda import Agenda, agenda
from tests.domain.made_up import DAYS

TODAY = date(2026, 3, 18)


@dataclass(frozen=True)
class Meeting:
    on: date | None = None
    at: time | None = None


meetings = st.lists(st.builds(Meeting, st.none() | DAYS, st.none() | st.times()))


def test_today_counts_as_coming_until_it_is_over():
    earlier_today = Meeting(TODAY, time(0, 0))
    assert agenda([earlier_today], TODAY).coming == (earlier_today,)


def test_what_comes_is_soonest_first_and_what_was_is_latest_first():
    ahead = agenda([Meeting(date(2026, month, 1)) for month in (6, 1, 5, 2)], TODAY)
    assert [each.on.month for each in ahead.coming] == [5, 6]
    assert [each.on.month for each in ahead.earlier] == [2, 1]


def test_on_one_day_the_time_decides():
    noon, morning = Meeting(TODAY, time(12)), Meeting(TODAY, time(9))
    assert agenda([noon, morning], TODAY).coming == (morning, noon)


def test_an_empty_library_has_an_empty_agenda():
    assert agenda([], TODAY) == Agenda((), (), ())


@given(meetings, DAYS)
def test_every_conversation_is_in_one_part_and_only_there(entries, today):
    ahead = agenda(entries, today)
    assert Counter((*ahead.coming, *ahead.undated, *ahead.earlier)) == Counter(entries)
    assert all(each.on >= today for each in ahead.coming)
    assert all(each.on < today for each in ahead.earlier)
    assert ahead.undated == tuple(each for each in entries if each.on is None)
