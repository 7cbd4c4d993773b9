from datetime import date

from desktop_app.domain.chart_days import day_labels


def test_over_a_season_the_months_are_named_and_within_it_the_days():
    assert day_labels([date(2026, 8, 3), date(2026, 9, 1), date(2026, 11, 30)]) == ["Aug", "Sep", "Nov"]
    assert day_labels([date(2026, 3, 3), date(2026, 3, 18)]) == ["3 Mar", "18 Mar"]
    assert day_labels([date(2025, 12, 30), date(2026, 1, 2)]) == ["30 Dec", "2 Jan"]


def test_without_days_there_is_nothing_to_name():
    assert day_labels([]) == []
