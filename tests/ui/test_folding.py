"""Narrow windows fold: the script under a tab, the rail into a bar; large text does the same sooner."""

from dataclasses import replace

import pytest

from desktop_app.ui import keys


@pytest.fixture
def planner(leader):
    leader.begins("Site lists")
    leader.goes_to("concern")
    return leader


def reads_at(leader, per_cent):
    leader.app.wishes.adopt(replace(leader.app.wishes.now, text_size=per_cent))
    leader.settles()


def seen(leader):
    view = leader.window.conversation
    return {"script": view._side_scroll.isVisible(), "page": view._stack.isVisible(), "tabs": view._tabs.isVisible()}


def is_bar(leader):
    rail = leader.window.conversation._rail_ground
    return rail.width() > rail.height()


def test_a_wide_window_shows_all_three(planner):
    assert seen(planner) == {"script": True, "page": True, "tabs": False}
    assert not is_bar(planner)


def test_below_1100_the_script_folds_under_a_tab(planner):
    planner.resizes(1090)
    assert seen(planner) == {"script": False, "page": True, "tabs": True}
    planner.presses(keys.SCRIPT)
    assert seen(planner) == {"script": True, "page": False, "tabs": True}
    planner.presses(keys.SCRIPT)
    assert seen(planner)["page"]


def test_below_820_the_rail_becomes_a_bar(planner):
    planner.resizes(810)
    assert is_bar(planner)
    planner.window.open_home()
    planner.settles()
    assert planner.window.home._rail.width() > planner.window.home._rail.height()


def test_wide_again_everything_is_back(planner):
    for width in (700, 1280):
        planner.resizes(width)
    assert seen(planner) == {"script": True, "page": True, "tabs": False}
    assert not is_bar(planner)


def test_large_text_folds_sooner_and_smaller_text_unfolds(planner):
    reads_at(planner, 200)
    assert seen(planner)["tabs"]
    assert is_bar(planner)
    reads_at(planner, 100)
    assert not seen(planner)["tabs"]
    assert not is_bar(planner)


def test_the_keys_make_text_larger_and_smaller_within_bounds(planner):
    for key, size in ((keys.LARGER, 110), (keys.SMALLER, 100), (keys.SMALLER, 90), (keys.SMALLER, 90)):
        planner.presses(key)
        assert planner.app.wishes.now.text_size == size


def test_going_to_a_step_leads_back_to_the_page(planner):
    planner.resizes(1000)
    planner.presses(keys.SCRIPT)
    planner.presses(keys.NEXT)
    assert seen(planner)["page"]
